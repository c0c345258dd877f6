import type {Rule} from '../rules/rule.ts'
import type {BaseForms} from './frequent-wordings.ts'

/** An entry of a rule on words, as far as it is read here. */
interface Entry {
  readonly term: string
  readonly use: ReadonlyArray<string>
}

/** What the rules of a run would have written instead of their words, as the rules name it: in dictionary form. */
export function baseFormsOf(rules: ReadonlyArray<Rule>): BaseForms {
  const byRule = new Map<string, Map<string, Array<string>>>()
  for (const {id, options} of rules) {
    const {entries} = options
    if (!Array.isArray(entries)) continue
    const forms = byRule.get(id) ?? new Map<string, Array<string>>()
    byRule.set(id, forms)
    for (const entry of entries.filter(isEntry)) {
      const known = forms.get(entry.term) ?? []
      forms.set(entry.term, [...known, ...entry.use.filter((d) => !known.includes(d))])
    }
  }
  return (ruleId, lemma) => {
    const forms = byRule.get(ruleId)?.get(lemma)
    return forms === undefined || forms.length === 0 ? undefined : forms
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const {term, use} = value as Partial<Entry>
  return typeof term === 'string' && Array.isArray(use) && use.every((d) => typeof d === 'string')
}
