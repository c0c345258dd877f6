import {makeReport} from '../../src/report/make-report.ts'
import type {ReportContext} from '../../src/report/report-context.ts'
import type {Output, ReportFormat} from '../../src/report/report-format.ts'
import {rules} from '../../src/rules/generated.ts'
import {lineMap} from '../../src/text/line-map.ts'
import type {Finding, LetterReport, Report, Severity} from '../../src/types.ts'

/** A finding to make: its text, rule and severity. */
export interface Made {
  readonly actual: string
  readonly rule?: string
  readonly severity?: Severity
  readonly message?: string
  readonly suggestion?: string
}

/** A letter to make. */
export interface MadeLetter {
  readonly path: string
  readonly text: string
  readonly findings?: ReadonlyArray<Made>
  readonly format?: LetterReport['format']
  readonly errors?: LetterReport['errors']
}

/** A report without a check: every finding is the first place of its text after the one before. */
export function makeLetters(...letters: ReadonlyArray<MadeLetter>): {report: Report; context: ReportContext} {
  const texts = new Map(letters.map((d) => [d.path, d.text]))
  const plain = (text: string) => text
  return {
    report: makeReport(letters.map(letterOf), '0.1.0'),
    context: {
      language: 'da',
      rules,
      problems: [],
      textOf: (letter) => texts.get(letter.path),
      paint: {error: plain, warning: plain, info: plain, strong: plain, faint: plain, good: plain},
      width: 80
    }
  }
}

/** All that a format makes of a report: text, or bytes where it is no text. */
export function writeReport(format: ReportFormat, report: Report, context: ReportContext): Output {
  const {letters, ...totals} = report
  const {head, add, end} = format.begin(report.tool, context, () => {
    const texts: Array<string> = []
    return {add: (text) => texts.push(text), read: () => texts}
  })
  const outputs = [head, ...letters.flatMap((letter) => add(format.piece(letter, context)))]
  const suppressed = letters.reduce((total, letter) => total + letter.suppressed.length, 0)
  outputs.push(...end({...totals, suppressed}, context))
  const bytes = outputs.filter((output) => typeof output !== 'string')
  return bytes.length === 0 ? outputs.join('') : new Uint8Array(Buffer.concat(bytes))
}

function letterOf({path, text, findings = [], format = 'markdown', errors = []}: MadeLetter): LetterReport {
  let from = 0
  const made = findings.map((d) => {
    const start = text.indexOf(d.actual, from)
    if (start < 0) throw new Error(`No \`${d.actual}\` in \`${text}\``)
    from = start + 1
    return findingOf(d, start, text, format)
  })
  const given = {confidence: 1, reason: 'given'}
  return {
    path,
    format,
    language: 'da',
    audience: 'borger',
    type: 'svar',
    assumptions: {
      language: {value: 'da', ...given},
      audience: {value: 'borger', ...given},
      type: {value: 'svar', ...given}
    },
    counts: {characters: text.length, words: 10, longWords: 2, sentences: 1, paragraphs: 1},
    score: {
      lix: 30.5,
      band: 'let',
      rix: 2,
      ovix: 50,
      nominalRatio: 1,
      wordsPerSentence: 10,
      longWordShare: 20,
      passiveShare: 0,
      readingMinutes: 0.1
    },
    findings: made,
    suppressed: [],
    errors
  }
}

function findingOf(made: Made, start: number, text: string, format: string): Finding {
  const {
    actual,
    rule = 'passive',
    severity = 'warning',
    message = `»${actual}« er passiv.`,
    suggestion
  } = made
  const lines = lineMap(text)
  const end = start + actual.length
  return {
    ruleId: rule,
    severity,
    message,
    why: 'Det er svært at læse.',
    actual,
    place: {
      start: lines.pointAt(start),
      end: lines.pointAt(end),
      ...(format === 'docx' ? {paragraph: 4, heading: 'Begrundelse'} : {})
    },
    values: {},
    url: 'https://example.dk/',
    suggestions:
      suggestion === undefined
        ? []
        : [{text: suggestion, edits: [{start, end, text: suggestion}], safe: false}]
  }
}
