import {weekdayStems} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'

/**
 * Leave out the earlier mail that an answer quotes; the signature stays.
 *
 * ```
 * Kære Lone. Du får svar i morgen.
 *
 * Den 3. marts 2025 kl. 10.12 skrev Lone Friis <lone@example.com>:
 * > Hvornår får jeg svar?
 * ```
 */
export function withoutQuotes(text: string): string {
  const lines = text.split('\n')
  const lastQuoted = lines.findLastIndex((line) => /^\s*>/.test(line))
  const kept: Array<string> = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^\s*>/.test(line) || ADVERTISEMENT.test(line)) continue
    if (isHead(lines, index) || isRule(line)) break
    const length = attributionLength(lines, index)
    if (length === 0) {
      // Two hyphens set the signature apart.
      kept.push(line.trimEnd() === '--' ? '' : line)
      continue
    }
    index += length - 1
    // Without marks before its lines, the earlier mail goes on to the end.
    if (index >= lastQuoted) break
  }
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** What a program writes under a mail of itself. */
const ADVERTISEMENT =
  /^\s*(?:(?:sendt fra|sent from) (?:min|mit|my|outlook|mail)\b.{0,60}|(?:hent|få|get) outlook (?:til|for) .{0,40})$/i

/** `Fra: … Sendt: …`, the head that Outlook puts above an earlier mail. */
function isHead(lines: ReadonlyArray<string>, index: number): boolean {
  if (!/^\s*\*?(?:fra|from):\*?\s*\S/i.test(lines[index] ?? '')) return false
  return lines.slice(index + 1, index + 5).some((line) => /^\s*\*?(?:sendt|sent|dato|date):/i.test(line))
}

/** The line above an earlier or forwarded mail. */
function isRule(line: string): boolean {
  return /^\s*-{2,}\s*(?:oprindelig (?:meddelelse|besked)|original message|videresendt (?:meddelelse|besked)|forwarded message)\s*-{2,}\s*$/i.test(
    line
  )
}

const attribution = new RegExp(String.raw`^\s*(?:den|d\.|on|${oneOf(weekdayStems)}(?:dag)?)\b`, 'i')

/** Does a line that begins with a day go on to say who wrote? Told from its ends, so that a long line costs its length. */
function isAttribution(line: string): boolean {
  if (!line.trimEnd().endsWith(':')) return false
  const day = line.search(/\d/)
  const wrote = [...line.matchAll(/\b(?:skrev|wrote)\b/gi)].at(-1)?.index ?? -1
  return day >= 0 && day < wrote
}

/** How many lines `Den … skrev …:` takes, which programs wrap; 0 where there is none. */
function attributionLength(lines: ReadonlyArray<string>, index: number): number {
  if (!attribution.test(lines[index] ?? '')) return 0
  for (let length = 1; length <= 3; length++) {
    const whole = lines.slice(index, index + length).join(' ')
    if (isAttribution(whole)) return length
  }
  return 0
}
