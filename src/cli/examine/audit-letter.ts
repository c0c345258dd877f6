import type {AuditedLetter, AuditedParagraph} from '../../audit/audited-letter.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {analyseLetter, type Letter} from '../../letter/model/letter.ts'
import {redactLetter} from '../../report/redact-report.ts'
import type {Rule} from '../../rules/rule.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import type {LetterReport, UiLanguage} from '../../types.ts'
import {loadDanish} from '../danish-data.ts'

/** Keep of a letter what the page of an audit shows. */
export function auditLetter(
  document: LetterDocument,
  report: LetterReport,
  rules: ReadonlyArray<Rule>,
  redact: boolean,
  language: UiLanguage
): AuditedLetter {
  if (redact) {
    return {report: redactLetter(report, rules, language), text: undefined, sentences: [], paragraphs: []}
  }
  const letter = analyseLetter(document, loadDanish())
  return {
    report,
    text: maskCpr(document.text),
    sentences: letter.prose
      .map(({start, end, words, longWords}) => ({start, end, words, longWords}))
      .sort((a, b) => a.start - b.start),
    paragraphs: paragraphsOf(letter)
  }
}

function paragraphsOf({units, sentencesOf}: Letter): Array<AuditedParagraph> {
  return units.flatMap((unit) => {
    const {part, block, content} = unit
    if ((part !== 'body' && part !== 'list-item') || block.variantOf !== undefined) return []
    const sentences = sentencesOf.get(unit) ?? []
    const [first, last] = [sentences[0], sentences.at(-1)]
    return first && last ? [{start: first.start, end: last.end, text: maskCpr(content.text)}] : []
  })
}
