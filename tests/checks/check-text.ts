import {readFileSync} from 'node:fs'
import type {Check} from '../../src/checks/check.ts'
import {kindsByName} from '../../src/checks/kinds.ts'
import {createDanish} from '../../src/danish/danish.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {analyseLetter, type Letter} from '../../src/letter/model/letter.ts'
import {rules} from '../../src/rules/generated.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import type {Match} from '../../src/types.ts'

const read = (name: string) => readFileSync(new URL(`../../src/danish/data/${name}.bin`, import.meta.url))

/** The Danish engine with the data that ships. */
export const danish = createDanish({
  lexicon: read('lexicon'),
  tagger: read('tagger'),
  syntax: read('syntax'),
  frequency: read('frequency')
})

/** The check of one of klarbrev's rules, with the rule's own options. */
export function checkOfRule(id: string): Check {
  const rule = rules.find((d) => d.id === id)
  const kind = rule && kindsByName.get(rule.kind)
  if (!kind) throw new Error(`No rule ${id}`)
  return kind.check(rule.options, danish)
}

export function letterOf(text: string): Letter {
  return analyseLetter(readText(text), danish)
}

/** What a check finds in a text. */
export function matchesIn(check: Check, text: string): ReadonlyArray<Match> {
  return check(letterOf(text))
}

/** The spans that a check finds. */
export function found(check: Check, text: string): Array<string> {
  return matchesIn(check, text).map(({start, end}) => text.slice(start, end))
}

/** The text after the first suggestion of each finding; a finding without edits changes nothing. */
export function rewritten(check: Check, text: string): string {
  const edits = matchesIn(check, text).flatMap(({suggestions}) => suggestions?.[0]?.edits ?? [])
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start)
  )
}
