import {analyseLetter, type Letter} from '../../analyse/letter.ts'
import type {AuditedLetter, AuditedParagraph} from '../../audit/audited-letter.ts'
import {redactLetter} from '../../report/redact-report.ts'
import {maskCpr} from '../../text/cpr.ts'
import {loadDanish} from '../danish-data.ts'
import {letterCheckers} from '../letter-checker.ts'
import type {Letters} from '../open-letters.ts'
import type {CommandContext} from '../program.ts'
import type {AuditOptions} from './run-audit.ts'

/** Check letters, and keep of each what the page shows. */
export async function auditLetters(
  {letters, rules}: Pick<Letters, 'letters' | 'rules'>,
  options: AuditOptions,
  context: CommandContext
): Promise<Array<AuditedLetter>> {
  const checkerFor = letterCheckers({rules}, options, context)
  const audited: Array<AuditedLetter> = []
  for (const opened of letters) {
    const {document, config} = opened
    const report = (await checkerFor(opened))(document)
    if (options.redact ?? config.redact) {
      const redacted = redactLetter(report, opened.rules, context.language)
      audited.push({report: redacted, text: undefined, sentences: [], paragraphs: []})
      continue
    }
    const letter = analyseLetter(document, loadDanish())
    audited.push({
      report,
      text: maskCpr(document.text),
      sentences: letter.prose
        .map(({start, end, words, longWords}) => ({start, end, words, longWords}))
        .sort((a, b) => a.start - b.start),
      paragraphs: paragraphsOf(letter)
    })
  }
  return audited
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
