import {type AuditedLetter, holdLetter} from '../../src/audit/audited-letter.ts'
import {type Audit, makeAudit} from '../../src/audit/make-audit.ts'
import {lixBand} from '../../src/letter/score/lix.ts'
import {type Made, makeLetters} from '../report/make-letters.ts'

/** Make a letter of an audit without a check: each sentence is a paragraph of its own. */
export function madeLetter(
  path: string,
  sentences: ReadonlyArray<string>,
  findings: ReadonlyArray<Made> = [],
  lix = 30
): AuditedLetter {
  const text = sentences.join('\n\n')
  const [report] = makeLetters({path, text, findings}).report.letters
  if (!report) throw new Error('No letter was made')
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence)
    return {start, end: start + sentence.length, text: sentence}
  })
  return {
    report: {...report, score: {...report.score, lix, band: lixBand(lix)}},
    text,
    sentences: spans.map(({start, end, text: inner}) => ({
      start,
      end,
      words: inner.split(' ').length,
      longWords: 2
    })),
    paragraphs: spans
  }
}

/** The audit of letters that were made. */
export function auditOf(letters: ReadonlyArray<AuditedLetter>): Audit {
  return makeAudit(letters.map((letter) => holdLetter(letter)))
}
