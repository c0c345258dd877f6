import type {Rule} from '../rules/rule.ts'
import type {Assumption, Finding, LetterReport, SentenceAdvice, UiLanguage} from '../types.ts'

/**
 * A report on a letter without the letter's own words: where something was found and by which rule, not what stands there.
 *
 * For reports that go where the letters may not.
 */
export function redactLetter(
  letter: LetterReport,
  rules: ReadonlyArray<Rule>,
  language: UiLanguage
): LetterReport {
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  const redact = <Own extends Finding>(finding: Own): Own => {
    const {heading: _, branch: __, ...place} = finding.place
    const message = titles.get(finding.ruleId) ?? finding.ruleId
    return {...finding, message, actual: '', values: {}, suggestions: [], place}
  }
  const {language: own, audience, type} = letter.assumptions
  const withoutQuote = <Value extends string>(assumption: Assumption<Value>): Assumption<Value> => ({
    ...assumption,
    reason: assumption.reason.replace(/».*«|“.*”/s, '»…«')
  })
  // What is read from a letter is its words, and headlines quote them; who redacts gives new ones.
  const {reading: _, headlines: __, ...rest} = letter
  return {
    ...rest,
    assumptions: {language: withoutQuote(own), audience: withoutQuote(audience), type: withoutQuote(type)},
    findings: letter.findings.map(redact),
    ...(letter.sentences ? {sentences: letter.sentences.map(withoutWords)} : {}),
    // Why an exception was made stands in the letter, too.
    suppressed: letter.suppressed.map((finding) => ({...redact(finding), reason: ''}))
  }
}

/** What is advised on a sentence, without the sentence. */
function withoutWords({
  place: {heading: _, branch: __, ...place},
  ...advice
}: SentenceAdvice): SentenceAdvice {
  return {...advice, place, rewrite: null}
}
