import type {Finding, LetterReport} from '../../types.ts'
import {escapeAttribute} from '../escape-xml.ts'
import {hasLines, placeText} from '../place-text.ts'
import {flowing} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'

/** The report as Checkstyle XML, which many tools read. */
export const checkstyle = flowing({
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  piece: (letter, {language}) => {
    const errors = letter.findings.map((finding) => errorOf(letter, finding, reportTexts[language]))
    for (const {code, message} of letter.errors) errors.push(problemOf(code, message))
    return fileOf(letter.path, errors)
  },
  between: '',
  tail: (_, {problems, limits = []}) => {
    const unread = problems.map((d) => problemOf('unreadable', d))
    const broken = limits.map(({kind, path = 'klarbrev', message}) =>
      fileOf(path, [problemOf(kind, message)])
    )
    return `${unread.length > 0 ? fileOf('klarbrev', unread) : ''}${broken.join('')}</checkstyle>\n`
  }
})

function fileOf(name: string, errors: ReadonlyArray<string>): string {
  const start = `  <file name="${escapeAttribute(name)}"`
  return errors.length === 0 ? `${start}/>\n` : `${start}>\n${errors.join('')}  </file>\n`
}

function errorOf({format}: LetterReport, finding: Finding, texts: ReportTexts): string {
  const {place, severity, message, ruleId} = finding
  const isText = hasLines(format)
  const spot = isText ? `line="${place.start.line}" column="${place.start.column}"` : 'line="0"'
  const said = escapeAttribute(isText ? message : `${placeText(place, texts)}: ${message}`)
  return `    <error ${spot} severity="${severity}" message="${said}" source="klarbrev.${escapeAttribute(ruleId)}"/>\n`
}

function problemOf(code: string, message: string): string {
  return `    <error line="0" severity="error" message="${escapeAttribute(message)}" source="klarbrev.${escapeAttribute(code)}"/>\n`
}
