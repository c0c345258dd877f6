import {months} from '../danish/words/months-and-times.ts'
import {oneOf} from '../danish/words/one-of.ts'
import {fingerprint} from '../text/fingerprint.ts'
import type {AuditedLetter, AuditedParagraph} from './audited-letter.ts'

/** A standard paragraph: the same text in several letters. */
export interface RepeatedParagraph {
  readonly text: string
  /** Indexes of the letters it stands in, ascending. */
  readonly letters: ReadonlyArray<number>
  /** Findings in it, where it has most. */
  readonly findings: number
}

/** A shorter paragraph is a label or a greeting, not a standard text. */
const fewestWords = 8

/** Finds paragraphs that stand in two letters or more, those that are most worth mending once first. */
export interface ParagraphGatherer {
  /** Take the next letter; they are numbered from 0. */
  readonly add: (letter: AuditedLetter) => void
  readonly most: () => Array<RepeatedParagraph>
}

/** Begin to gather paragraphs. */
export function gatherParagraphs(most = 50): ParagraphGatherer {
  const found = new Map<string, {text: string; letters: Set<number>; findings: number}>()
  let index = -1
  return {
    add(letter) {
      index++
      if (letter.text === undefined) return
      for (const paragraph of letter.paragraphs) {
        const normal = normaliseParagraph(paragraph.text)
        if (normal.split(' ').length < fewestWords) continue
        const key = fingerprint(normal)
        const entry = found.get(key) ?? {text: paragraph.text, letters: new Set(), findings: 0}
        found.set(key, entry)
        entry.letters.add(index)
        entry.findings = Math.max(entry.findings, findingsIn(letter, paragraph))
      }
    },
    most: () =>
      [...found.values()]
        .filter((entry) => entry.letters.size > 1)
        .map((entry) => ({...entry, letters: [...entry.letters].sort((a, b) => a - b)}))
        .sort((a, b) => worth(b) - worth(a) || b.letters.length - a.letters.length)
        .slice(0, most)
  }
}

const anyMonth = new RegExp(String.raw`(?<!\p{L})${oneOf(months)}(?!\p{L})`, 'gu')

/** Bring a paragraph to a form in which layout, case, dates and amounts make no difference. */
export function normaliseParagraph(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(anyMonth, '#')
    .replace(/[^\p{L}\p{M}#]+/gu, ' ')
    .trim()
}

/** Findings that go when the paragraph is mended. */
function worth({letters, findings}: RepeatedParagraph): number {
  return letters.length * findings
}

function findingsIn({report}: AuditedLetter, {start, end}: AuditedParagraph): number {
  return report.findings.filter(({place}) => place.start.offset < end && place.end.offset > start).length
}
