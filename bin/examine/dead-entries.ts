import type {Danish} from '../../src/danish/danish.ts'
import {inflect} from '../../src/danish/lexicon/inflect.ts'
import type {Features} from '../../src/danish/lexicon/morphology.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import type {Wording} from '../../src/letter/wording/phrase.ts'
import {PhraseIndex, termWords} from '../../src/letter/wording/phrase-index.ts'
import type {RuleEntry, WordProblem} from './examine-words.ts'

/** A form other than the lemma, in which a term of each class must be found too. */
const anotherForm: Readonly<Record<NonNullable<Wording['as']>, Features>> = {
  verb: {pos: 'verb', verbForm: 'Fin', tense: 'Pres', voice: 'Act'},
  noun: {pos: 'noun', number: 'Sing', definite: 'Def'},
  adjective: {pos: 'adjective', degree: 'Pos', number: 'Plur'}
}

/** Find entries that no letter can meet, and those that always stand behind a longer or earlier one. */
export function deadEntries(entries: ReadonlyArray<RuleEntry>, danish: Danish): Array<WordProblem> {
  const rules = new Set(entries.map((d) => d.rule))
  return [...rules].flatMap((rule) => {
    const own = entries.filter((d) => d.rule === rule)
    const index = new PhraseIndex(
      own.map(({entry}) => entry),
      danish.lexicon
    )
    return own.flatMap(({entry}) => {
      if (entry.severity === 'off') return []
      const problems: Array<string> = []
      for (const form of formsOf(entry, danish)) {
        const found = entriesIn(index, form, danish)
        if (!found.includes(entry)) problems.push(`dead: \`${form}\` is not found`)
        const before = found[0]
        if (before && before !== entry && isSame(before, entry))
          problems.push(`shadowed by \`${before.term}\``)
      }
      return problems.map((problem) => ({rule: rule.id, term: entry.term, problem}))
    })
  })
}

function formsOf({term, as}: Wording, {lexicon}: Danish): Array<string> {
  if (!as) return [term]
  const words = termWords(term)
  const at = as === 'verb' ? 0 : words.length - 1
  const head = words[at] ?? ''
  // The rules for new words guess; only forms of known words prove anything.
  const [form] = lexicon.lexemes(head, as).length > 0 ? inflect(lexicon, head, anotherForm[as]) : []
  if (form === undefined) return [term]
  return [term, words.with(at, form).join(' ')]
}

function entriesIn(index: PhraseIndex<Wording>, form: string, danish: Danish): Array<Wording> {
  const words = termWords(form).length
  const letter = analyseLetter(readText(`Han så ${form} her i dag.`), danish)
  return letter.sentences.flatMap((sentence) =>
    index.find(sentence).flatMap(({entry, first, last}) => (last - first + 1 >= words ? [entry] : []))
  )
}

/** Whether an entry can only be met where another is. */
function isSame(before: Wording, entry: Wording): boolean {
  return !before.only && !before.unless && !before.tag && before.as === entry.as
}
