import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {formatOf} from '../../src/formats/file-formats.ts'
import {readBytes} from '../../src/formats/read-bytes.ts'
import {checkLetter} from '../../src/index.ts'

const folder = new URL('../../fixtures/same-letter/', import.meta.url)
const letters = new URL('../../fixtures/letters/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -5))

/** What is found in a letter in a format, as people read it: where lines end does not matter. */
async function findingsIn(name: string, ending: string): Promise<Array<string>> {
  const own = new URL(`${name}.${ending}`, folder)
  const url = existsSync(own) ? own : new URL(`${name}.${ending}`, letters)
  const {document} = await readBytes(new Uint8Array(readFileSync(url)), formatOf(url.pathname) ?? 'text')
  return checkLetter(document).findings.map(({ruleId, actual, suggestions}) =>
    [ruleId, actual, ...suggestions.map(({text}) => text)].join(' | ').replaceAll(/\s+/g, ' ')
  )
}

/** Plain text and PDF mark no quotation by its place alone: what is found there, nobody can know to be quoted. */
async function withoutQuoted(name: string, findings: ReadonlyArray<string>): Promise<Array<string>> {
  const own = new URL(`${name}.md`, folder)
  const url = existsSync(own) ? own : new URL(`${name}.md`, letters)
  const {document} = await readBytes(new Uint8Array(readFileSync(url)), 'markdown')
  const quoted = document.blocks.filter(({kind}) => kind === 'quote').map(({content}) => content.text)
  return findings.filter((finding) => {
    const [, actual = ''] = finding.split(' | ')
    return !quoted.some((text) => text.replaceAll(/\s+/g, ' ').includes(actual))
  })
}

/** Plain text has no links. */
const withoutLinks = (findings: ReadonlyArray<string>) => findings.filter((d) => !d.startsWith('link-text |'))

it('has letters that differ in what they hold', () => {
  expect(names.length).toBeGreaterThanOrEqual(7)
})

describe.each(names)('%s', (name) => {
  const markdown = findingsIn(name, 'md')

  it('has much to find', async () => {
    expect((await markdown).length).toBeGreaterThan(10)
  })

  it.each(['html', 'docx', 'odt'])('finds the same in .%s as in Markdown', async (ending) => {
    expect(await findingsIn(name, ending)).toEqual(await markdown)
  })

  it('finds the same in .txt as in Markdown', async () => {
    const ours = await withoutQuoted(name, await findingsIn(name, 'txt'))
    expect(ours).toEqual(withoutLinks(await markdown))
  })

  it('finds nearly the same in .pdf as in Markdown', async () => {
    const ours = await withoutQuoted(name, await findingsIn(name, 'pdf'))
    const theirs = await markdown
    const same = theirs.filter((finding) => ours.includes(finding))
    expect(same.length / theirs.length).toBeGreaterThanOrEqual(0.95)
    expect(ours.length / theirs.length).toBeLessThanOrEqual(1.05)
  })
})

it('finds nearly all in .pdf', async () => {
  let [found, all] = [0, 0]
  for (const name of names) {
    const [ours, theirs] = [await findingsIn(name, 'pdf'), await findingsIn(name, 'md')]
    found += theirs.filter((finding) => ours.includes(finding)).length
    all += theirs.length
  }
  expect(found / all).toBeGreaterThanOrEqual(0.95)
})
