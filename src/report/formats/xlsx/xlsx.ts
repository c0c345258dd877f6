import {type LetterReport, severities} from '../../../types.ts'
import {hasLines, placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {gathered} from '../../report-format.ts'
import {reportTexts} from '../../texts.ts'
import {makeSheet, type Rows, rowsOf} from './sheet.ts'
import {sheetTexts} from './sheet-texts.ts'
import {makeSums, type Summed, summedOf} from './sums.ts'
import {workbook} from './workbook.ts'

/** What of a letter stands in the sheets. */
interface Part {
  readonly findings: Rows
  readonly letter: Rows
  readonly summed: Summed
}

/** The report as a workbook of Excel: findings and letters to sort and filter, and sums for each rule, folder and type. */
export const xlsx = gathered<Part>({
  forPeople: true,
  part: (letter, context) => ({
    findings: rowsOf(findingRows(letter, context)),
    letter: rowsOf([measuresOf(letter, context)]),
    summed: summedOf(letter)
  }),
  gather(hold) {
    const [findings, letters, sums] = [makeSheet(hold()), makeSheet(hold()), makeSums()]
    return {
      add(part) {
        findings.add(part.findings)
        letters.add(part.letter)
        sums.add(part.summed)
      },
      end(_, {language, rules}) {
        const texts = sheetTexts[language]
        const {types} = reportTexts[language]
        const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
        const summed = (rows: ReadonlyArray<ReadonlyArray<string | number>>, head: ReadonlyArray<string>) => {
          const sheet = makeSheet(hold())
          sheet.add(rowsOf(rows))
          return sheet.end(head)
        }
        return workbook([
          {name: texts.sheets.findings, xml: findings.end(texts.findings)},
          {name: texts.sheets.letters, xml: letters.end(texts.letters)},
          {
            name: texts.sheets.rules,
            xml: summed(
              sums.rules((id) => titles.get(id) ?? id),
              texts.rules
            )
          },
          {name: texts.sheets.folders, xml: summed(sums.folders(), [texts.folder, ...texts.sums])},
          {
            name: texts.sheets.types,
            xml: summed(
              sums.types((type) => types[type]),
              [texts.type, ...texts.sums]
            )
          }
        ])
      }
    }
  }
})

/** The findings of a letter, a row for each: where, what and what to write instead first. */
function findingRows(letter: LetterReport, {language, rules}: ReportContext): Array<Array<string | number>> {
  const texts = reportTexts[language]
  const {path, type, audience, score} = letter
  const about = [texts.types[type], texts.audiences[audience], score.lix, texts.bands[score.band]]
  if (letter.findings.length === 0) return [[path, '', '', '', texts.nothing, '', '', '', '', ...about, '']]
  return letter.findings.map(({place, severity, ruleId, message, why, actual, suggestions}) => [
    path,
    hasLines(letter.format) ? place.start.line : '',
    actual,
    suggestions.map((d) => d.text).join('\n'),
    message,
    texts.severity[severity],
    rules.find(({id}) => id === ruleId)?.[language].title ?? ruleId,
    hasLines(letter.format) ? place.start.column : placeText(place, texts),
    why,
    ...about,
    ruleId
  ])
}

function measuresOf(letter: LetterReport, {language}: ReportContext): Array<string | number> {
  const texts = reportTexts[language]
  const {path, type, audience, score, counts, findings} = letter
  return [
    path,
    texts.types[type],
    texts.audiences[audience],
    score.lix,
    texts.bands[score.band],
    counts.words,
    counts.sentences,
    score.wordsPerSentence,
    score.longWordShare,
    score.passiveShare,
    ...severities.map((d) => findings.filter(({severity}) => severity === d).length)
  ]
}
