import type {Projection} from '../../fix/project-lix.ts'
import {countSeverities} from '../../report/count-severities.ts'
import {reportFormats} from '../../report/formats/report-formats.ts'
import {keepAdvice} from '../../report/keep-advice.ts'
import {redactLetter} from '../../report/redact-report.ts'
import type {ReportContext} from '../../report/report-context.ts'
import {speakingFindings} from '../../report/speaking-findings.ts'
import {giveHeadlines} from '../../rules/give-headlines.ts'
import {giveVoices} from '../../rules/give-voices.ts'
import type {Rule} from '../../rules/rule.ts'
import {wholeRules} from '../../rules/whole-rules.ts'
import {severityWeight} from '../../text/severity-weight.ts'
import type {LetterReport} from '../../types.ts'
import {type ShownLevels, viewOf} from '../options/report-options.ts'
import {makePaint} from '../shell/terminal.ts'
import type {Examination, Tally} from './examination.ts'

/** A letter that was checked, CPR numbers masked. */
export interface Checked {
  readonly report: LetterReport
  /** The text that offsets point into; undefined when it is not at hand. */
  readonly text?: string | undefined
  readonly projection?: Projection | undefined
  /** All rules that it may have been checked by. */
  readonly rules: ReadonlyArray<Rule>
  /** Whether its words are to stay where they are. */
  readonly redact: boolean
}

/** A letter as reports show it. */
export interface Rendered {
  readonly report: LetterReport
  readonly tally: Tally
  /** One for each form. */
  readonly pieces: ReadonlyArray<string>
}

/** Prepare to write letters into reports. */
export async function makeRenderer({
  forms,
  language,
  shown
}: Pick<Examination, 'forms' | 'language' | 'shown'>): Promise<(letter: Checked) => Rendered> {
  const writers = await Promise.all(
    forms.map(async ({format, color, width, height}) => ({
      report: await reportFormats[format]?.(),
      paint: await makePaint(color),
      width,
      height
    }))
  )
  return ({report: whole, text, projection, rules, redact}) => {
    const part = shownOf(whole, shown)
    const own = redact ? redactLetter(part, rules, language) : part
    // What is allowed or hidden is no main thing, and what is redacted is not quoted.
    const report = own.sentences ? {...own, headlines: giveHeadlines(own, rules, language)} : own
    const spoken = speakingFindings(report)
    const shared: Omit<ReportContext, 'paint' | 'width' | 'height'> = {
      language,
      rules,
      problems: [],
      view: viewOf(shown),
      wholeRules,
      textOf: () => (redact ? undefined : text),
      projectionOf: () => projection
    }
    return {
      report,
      tally: tallyOf(whole, report),
      pieces: writers.map(
        ({report: form, paint, width, height}) =>
          form?.piece(form.forPeople ? spoken : report, {...shared, paint, width, height}) ?? ''
      )
    }
  }
}

/** What of a letter is shown; hiding a finding never changes the exit code. */
function shownOf(letter: LetterReport, {quiet, minSeverity}: ShownLevels): LetterReport {
  const least = quiet ? severityWeight.error : severityWeight[minSeverity ?? 'info']
  if (least === 0) return letter
  const kept = letter.findings.map((d) => severityWeight[d.severity] >= least)
  return {
    ...letter,
    findings: giveVoices(letter.findings.filter((_, index) => kept[index])),
    ...(letter.sentences ? {sentences: keepAdvice(letter.sentences, kept)} : {})
  }
}

/** What of a letter counts, of which `shown` is reported. */
export function tallyOf(letter: LetterReport, shown: LetterReport): Tally {
  return {
    findings: countSeverities(letter.findings),
    shown: countSeverities(shown.findings),
    spoken: countSeverities(speakingFindings(shown).findings),
    suppressed: shown.suppressed.length,
    lix: shown.score.lix
  }
}
