import {opaqueOf} from '../../letter/model/unit-reading.ts'
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
const patterns: ReadonlyArray<RegExp> = [
  /[[(<](?:indsæt|skriv|udfyld|tilføj|angiv|ret|slet|insert|fill in)[^\])>\n]{0,80}[\])>]/gi,
  alone(String.raw`(?:xx|dd)[./-](?:xx|mm)[./-](?:\d{2,4}|x{2,4}|å{2,4}|y{2,4})`, 'gi'),
  alone('(?<!-)(?:X{2,}|x{2,}|20xx|20XX|NN)', 'g'),
  new RegExp(`${alone('(?:TODO|FIXME)', '').source}[^\\n]{0,200}`, 'g'),
  /\?{3,}/g
]

/** Match something where no letter and no digit is beside it. */
function alone(source: string, flags: string): RegExp {
  return new RegExp(`(?<![${latin}\\d])${source}(?![${latin}\\d])`, flags)
}

const check: Prepare<'placeholder'> = () => (letter) => {
  const matches: Array<Match> = []
  for (const {block, content} of letter.units) {
    if (!mayHold(content.text)) continue
    const taken: Array<number> = [...findFields(content.text), ...(opaqueOf(block, content) ?? [])]
    for (const pattern of patterns) {
      for (const match of content.text.matchAll(pattern)) {
        const from = match.index
        const to = from + match[0].trimEnd().length
        if (overlaps(taken, from, to)) continue
        taken.push(from, to)
        matches.push({start: sourceStart(content, from), end: sourceEnd(content, to)})
      }
    }
  }
  return matches
}

/** Find text that was to be replaced before the letter is sent. Merge fields are none: the system fills them. */
export const placeholder = kind({scope: 'unit', check})

/** A look at the letters that all patterns need saves most texts from all of them. */
function mayHold(text: string): boolean {
  return /[[(<]|[Xx]{2}|NN|dd|TODO|FIXME|\?\?\?/.test(text)
}

function overlaps(spans: ReadonlyArray<number>, from: number, to: number): boolean {
  for (let index = 0; index < spans.length; index += 2) {
    if (from < (spans[index + 1] ?? 0) && to > (spans[index] ?? 0)) return true
  }
  return false
}
