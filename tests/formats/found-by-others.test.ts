import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import mammoth from 'mammoth'
import {beforeAll, describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {checkLetter, type Finding} from '../../src/index.ts'
import {hasSoffice, squeezed, withSoffice} from './office-support.ts'

/** A letter as another program reads it. */
interface Elsewhere {
  /** Text of the body's paragraphs, empty ones too; those of text boxes stand among them. */
  readonly paragraphs: Array<string>
  /** Text of notes by name, such as `footnote 1`. */
  readonly notes: ReadonlyMap<string, string>
}

/** Text boxes, which mammoth counts among the paragraphs of the body and Word does not. */
const BOXES: Readonly<Record<string, ReadonlyArray<string>>> = {
  tilskud: ['Kort fortalt', 'I får 18.000 kr. Pengene kommer den 1. maj.'],
  tekstbokse: [
    'Har du spørgsmål?',
    'Ring på 12 34 56 78 eller skriv til os i Digital Post.',
    'Opstart sker den 4. august 2025 kl. 8.',
    'Husk madpakke og skiftetøj.',
    'Pladsanvisningen svarer inden for to dage.'
  ]
}

/** Hidden text, which mammoth shows. */
const HIDDEN: Readonly<Record<string, string>> = {hoering: '(internt: spørg Lise) '}

/** Paragraphs whose mark is deleted as a tracked change: Word counts two as long as it is not accepted, mammoth one. */
const JOINED: Readonly<Record<string, number>> = {'sporede-aendringer': 3}

/** Ends of sections, which are no paragraphs in OpenDocument: Word has an empty one there. */
const SECTION_ENDS: Readonly<Record<string, number>> = {'orientering.odt': 6}

/** What a reader of results cannot see; it stands in the parts of the document all the same. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'skabelon-flettefelter: imødekomme': 'an outcome of a field IF; its result is kept of another outcome',
  'skabelon-flettefelter: udbetales': 'an outcome of a field IF; its result is kept of another outcome',
  'skabelon-flettefelter: idet': 'an outcome of a field IF that has no result yet',
  'skabelon-flettefelter: [Skriv begrundelse her]': 'the prompt of a field MACROBUTTON, which has no result'
}

const fixtures = new URL('../../fixtures/', import.meta.url).pathname

function lettersOf(format: 'docx' | 'odt'): Array<string> {
  return [format, 'same-letter'].flatMap((folder) =>
    readdirSync(path.join(fixtures, folder))
      .filter((name) => name.endsWith(`.${format}`))
      .map((name) => path.join(folder, name))
  )
}

async function readElsewhere(bytes: Uint8Array, name: string): Promise<Elsewhere> {
  const buffer = Buffer.from(bytes)
  const {value: text} = await mammoth.extractRawText({buffer})
  const {value: html} = await mammoth.convertToHtml({buffer})
  const boxed = [...(BOXES[name] ?? [])]
  const paragraphs = text
    .replace(HIDDEN[name] ?? /(?!)/, '')
    .split('\n\n')
    .filter((paragraph) => {
      const at = boxed.indexOf(paragraph)
      if (at >= 0) boxed.splice(at, 1)
      return at < 0
    })
  expect(boxed).toEqual([])
  const joined = JOINED[name]
  if (joined !== undefined) paragraphs.splice(joined, 0, '')
  const notes = ['footnote', 'endnote'].flatMap((kind) =>
    [...html.matchAll(new RegExp(`<li id="${kind}-\\d+">(.*?)</li>`, 'gs'))].map(
      ([, content = ''], index) => [`${kind} ${index + 1}`, content.replaceAll(/<[^>]*>/g, '')] as const
    )
  )
  return {paragraphs, notes: new Map(notes)}
}

function isThere({actual, place}: Finding, name: string, {paragraphs, notes}: Elsewhere): boolean {
  const {paragraph, part = ''} = place
  const texts = part.startsWith('text box')
    ? (BOXES[name] ?? [])
    : [paragraph === undefined ? (notes.get(part) ?? '') : (paragraphs[paragraph - 1] ?? '')]
  return texts.some((text) => squeezed(text).includes(squeezed(actual)))
}

/** Whether the bare characters of the document's parts hold a text. */
function isInMarkup(bytes: Uint8Array, text: string): boolean {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'))
  return parts.some(([, xml]) => squeezed(strFromU8(xml).replaceAll(/<[^>]*>/g, '')).includes(squeezed(text)))
}

describe('mammoth finds in a Word document, in the paragraph that is named, what is found in it', () => {
  const unshown = new Set<string>()

  it.each(lettersOf('docx'))('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(fixtures, file)))
    const name = path.basename(file, '.docx')
    const elsewhere = await readElsewhere(bytes, name)
    const {findings} = checkLetter(readDocx(bytes))
    expect(findings.length).toBeGreaterThan(0)
    const lost = findings.filter((finding) => !isThere(finding, name, elsewhere))
    for (const {actual} of lost) {
      expect(Object.keys(UNSHOWN)).toContain(`${name}: ${actual}`)
      expect(isInMarkup(bytes, actual)).toBe(true)
      unshown.add(`${name}: ${actual}`)
    }
  })

  it('and all but the exceptions that are named', () => {
    expect([...unshown].sort()).toEqual(Object.keys(UNSHOWN).sort())
  })
})

describe.skipIf(!hasSoffice)(
  'LibreOffice has in its paragraphs what is found in an OpenDocument text (needs soffice)',
  () => {
    const letters = lettersOf('odt')
    const converted = new Map<string, Uint8Array>()

    // LibreOffice reads the letters and saves them as Word documents, which keeps every paragraph and its order.
    beforeAll(() => {
      withSoffice((folder, soffice) => {
        const paths = letters.map((file) => path.join(fixtures, file))
        soffice('--convert-to', 'docx', '--outdir', folder, ...paths)
        for (const file of letters) {
          const name = path.basename(file, '.odt')
          converted.set(file, new Uint8Array(readFileSync(path.join(folder, `${name}.docx`))))
        }
      })
    }, 60_000)

    it.each(letters)('%s', async (file) => {
      const name = path.basename(file, '.odt')
      const elsewhere = await readElsewhere(converted.get(file) ?? new Uint8Array(), name)
      const end = SECTION_ENDS[path.basename(file)]
      if (end !== undefined) expect(elsewhere.paragraphs.splice(end - 1, 1)).toEqual([''])
      const {findings} = checkLetter(readOdt(new Uint8Array(readFileSync(path.join(fixtures, file)))))
      expect(findings.filter((finding) => !isThere(finding, name, elsewhere))).toEqual([])
    })
  }
)
