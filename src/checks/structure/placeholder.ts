import {isFieldName} from '../../danish/words/field-names.ts'
import {opaqueOf} from '../../letter/model/unit-reading.ts'
import {isTemplate} from '../../letter/recognise/is-template.ts'
import {findFields} from '../../text/find-fields.ts'
import {latin} from '../../text/latin.ts'
import {sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

/**
 * What writers leave for later. Each pattern is linear: no repetition inside a repetition.
 *
 * - `[indsæt dato]`, `(skriv beløb her)`, `<indsæt navn>`: a bracket that tells the writer what to do
 * - `xx.xx.2025`, `dd.mm.åååå`, `20xx`
 * - `XX`, `xxx kr.`, `NN`; not the tail of a masked CPR number (`010190-XXXX`)
 * - `TODO: ret datoen` to the end of the line
 * - `???`
 */
const instruction = /[[(<](?:indsæt|skriv|udfyld|tilføj|angiv|ret|slet|insert|fill in)[^\])>\n]{0,80}[\])>]/gi
const date = alone(String.raw`(?:xx|dd)[./-](?:xx|mm)[./-](?:\d{2,4}|x{2,4}|å{2,4}|y{2,4})`, 'gi')
const crosses = alone('(?<!-)(?:X{2,}|x{2,}|20xx|20XX|NN)', 'g')
const patterns: ReadonlyArray<RegExp> = [
  instruction,
  date,
  crosses,
  new RegExp(`${alone('(?:TODO|FIXME)', '').source}[^\\n]{0,200}`, 'g'),
  /\?{3,}/g
]

/** What a text that is marked as a template tells those who fill it in. */
const inTemplates: ReadonlySet<RegExp> = new Set([instruction, date, crosses])

/** What is a field in a template, and a blank that was forgotten in a finished letter: `[dato]`, `[TLF]`. */
const bare = /\[([^[\]\n]{2,60})\](?!\()/g

/** A line to write on in the middle of a sentence; after a colon it is the reader who is to write. */
const line = /(?<=\p{L}[^\n:_]{0,60} )_{3,}/gu

/** Match something where no letter and no digit is beside it. */
function alone(source: string, flags: string): RegExp {
  return new RegExp(`(?<![${latin}\\d])${source}(?![${latin}\\d])`, flags)
}

const check: Prepare<'placeholder'> = () => (letter) => {
  const matches: Array<Match> = []
  const {template} = letter.document.meta
  const isMarked = template === true || template === 'true'
  for (const {block, content, part} of letter.units) {
    if (!mayHold(content.text)) continue
    const opaque = opaqueOf(block, content) ?? []
    const taken: Array<number> = []
    const take = (from: number, to: number) => {
      if (overlaps(taken, from, to)) return
      taken.push(from, to)
      matches.push({start: sourceStart(content, from), end: sourceEnd(content, to)})
    }
    if (!isTemplate(letter) && part !== 'signature') {
      for (const [found, name = ''] of [...content.text.matchAll(bare)].map((d) => [d, d[1]] as const))
        if (isFieldName(name)) take(found.index, found.index + found[0].length)
      for (const {index, 0: text} of content.text.matchAll(line)) take(index, index + text.length)
    }
    taken.push(...findFields(content.text), ...opaque)
    for (const pattern of patterns) {
      if (isMarked && inTemplates.has(pattern)) continue
      for (const match of content.text.matchAll(pattern)) {
        const from = match.index
        take(from, from + match[0].trimEnd().length)
      }
    }
  }
  return matches
}

/** Find text that was to be replaced before the letter is sent. Merge fields are none: the system fills them. */
export const placeholder = kind({scope: 'letter', check})

/** A look at the letters that all patterns need saves most texts from all of them. */
function mayHold(text: string): boolean {
  return /[[(<]|[Xx]{2}|NN|[Dd]{2}|TODO|FIXME|\?\?\?|___/.test(text)
}

function overlaps(spans: ReadonlyArray<number>, from: number, to: number): boolean {
  for (let index = 0; index < spans.length; index += 2) {
    if (from < (spans[index + 1] ?? 0) && to > (spans[index] ?? 0)) return true
  }
  return false
}
