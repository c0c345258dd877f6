import {words} from '../../src/checks/word/words.ts'
import type {Danish} from '../../src/danish/danish.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import type {RuleEntry, WordProblem} from './examine-words.ts'

/** Find alternatives that a rule would warn of: taking the advice must not earn new advice. */
export function flaggedAlternatives(entries: ReadonlyArray<RuleEntry>, danish: Danish): Array<WordProblem> {
  const warned = entries.filter(({rule, entry}) => {
    const level = entry.severity ?? rule.severity
    // Where the words around decide, an alternative alone proves nothing.
    return rule.kind === 'words' && (level === 'warning' || level === 'error') && !entry.only && !entry.unless
  })
  const check = words.check({entries: warned.map(({entry}) => entry)}, danish)
  return entries.flatMap(({rule, entry}) =>
    (entry.use ?? []).flatMap((alternative) =>
      check(analyseLetter(readText(`Han så ${alternative} her i dag.`), danish)).map(({values}) => ({
        rule: rule.id,
        term: entry.term,
        problem: `alternative \`${alternative}\` has \`${values?.lemma}\``
      }))
    )
  )
}
