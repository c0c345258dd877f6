import {severityWeight} from '../../../text/severity-weight.ts'
import type {Finding} from '../../../types.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {screenTexts} from './screen-texts.ts'

/** Characters of a quotation, at most. */
const longestQuote = 36

/** Places of a word that is told once. */
const placesShown = 3

/** Rules whose words are not to be said again. */
const unquoted: ReadonlySet<string> = new Set(['personal-data'])

/** Tells what the marks in a sentence are, each word once in a letter. */
export interface Marks {
  /** `Kancelliord: »hermed« (også 14:3)`, a rule each, the heaviest first; nothing where all is told already. */
  readonly tell: (findings: ReadonlyArray<Finding>) => Array<string>
}

/**
 * Begin to tell the marks of a letter.
 *
 * @param all the findings that may be told, in the letter's order
 */
export function tellMarks(all: ReadonlyArray<Finding>, context: ReportContext): Marks {
  const {language, rules, view, paint, wholeRules} = context
  const texts = screenTexts[language]
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  const same = new Map<string, Array<Finding>>()
  for (const finding of all) {
    const key = keyOf(finding)
    const list = same.get(key)
    if (list) list.push(finding)
    else same.set(key, [finding])
  }
  const told = new Set<string>()

  function quoted(finding: Finding): string {
    const words = finding.actual.replace(/\s+/g, ' ').trim()
    if (words === '' || unquoted.has(finding.ruleId) || wholeRules?.has(finding.ruleId)) return ''
    const others = (same.get(keyOf(finding)) ?? []).filter((d) => d !== finding)
    const places = others.slice(0, placesShown).map((d) => placeText(d.place, reportTexts[language]))
    const also = places.length === 0 ? '' : ` (${texts.also(places, others.length - places.length)})`
    return texts.quote(shortened(words)) + also
  }

  return {
    tell(findings) {
      const groups = new Map<string, Array<Finding>>()
      for (const finding of findings.toSorted(
        (a, b) => severityWeight[b.severity] - severityWeight[a.severity]
      )) {
        const key = keyOf(finding)
        if (told.has(key)) continue
        told.add(key)
        groups.set(finding.ruleId, [...(groups.get(finding.ruleId) ?? []), finding])
      }
      return [...groups].map(([ruleId, group]) => {
        const [first] = group
        const title = titles.get(ruleId) ?? ruleId
        const name = first ? paint[first.severity](title) : title
        const id = view?.ids ? ` [${ruleId}]` : ''
        const words = first?.values.words
        // What is about the whole sentence quotes none of it.
        const said =
          typeof words === 'number' && group.length === 1
            ? texts.values(words)
            : group
                .map(quoted)
                .filter((d) => d !== '')
                .join(', ')
        return `${name}${id}${said === '' ? '' : `: ${said}`}`
      })
    }
  }
}

function keyOf({ruleId, actual, place}: Finding): string {
  // Without its words, or with many, nothing is said twice.
  return actual === '' || actual.length > longestQuote
    ? `${ruleId} ${place.start.offset}`
    : `${ruleId} ${actual.toLowerCase()}`
}

function shortened(text: string): string {
  if (text.length <= longestQuote) return text
  const blank = text.lastIndexOf(' ', longestQuote)
  return `${text.slice(0, blank > longestQuote / 2 ? blank : longestQuote)} …`
}
