import {readFileSync} from 'node:fs'
import {checkDocument} from '../src/check-letter.ts'
import {loadDanish} from '../src/cli/danish-data.ts'
import {applySuggestions} from '../src/fix/apply-suggestions.ts'
import {textDraft} from '../src/fix/draft.ts'
import {readLetter} from '../src/formats/read-text.ts'
import {rules} from '../src/rules/generated.ts'

/** A sentence with several faults. */
export interface WholeSentence {
  readonly text: string
  /** How it may read when all is mended; `{a/b}` stands for either. */
  readonly good: ReadonlyArray<string>
  /** What it must still say, in any case. */
  readonly mustKeep: ReadonlyArray<string>
}

/** A sentence as it came out. */
export interface Mended {
  readonly sentence: WholeSentence
  readonly after: string
  /** Whether it is one of the versions that are wanted. */
  readonly isGood: boolean
  /** Whether it says all that it must. */
  readonly keeps: boolean
}

/** The sentences of `fixtures/whole`. */
export function readWholeSentences(): ReadonlyArray<WholeSentence> {
  const file = new URL('../fixtures/whole/whole.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as ReadonlyArray<WholeSentence>
}

/** Mend sentences as `klarbrev fix --all` does, each as a letter of its own. */
export function scoreWholeSentences(sentences: ReadonlyArray<WholeSentence>): ReadonlyArray<Mended> {
  const danish = loadDanish()
  return sentences.map((sentence) => {
    const draft = textDraft(readLetter(sentence.text, 'text'), 'text')
    const {draft: mended} = applySuggestions(draft, {
      check: (document) => checkDocument(document, {path: '', rules, uiLanguage: 'da', danish}),
      all: true
    })
    const after = mended.document.text.replace(/\s+/g, ' ').trim()
    return {
      sentence,
      after,
      isGood: sentence.good.some((version) => versionsOf(version).has(after)),
      keeps: sentence.mustKeep.every((words) => after.toLowerCase().includes(words.toLowerCase()))
    }
  })
}

/** All sentences that a version with alternatives stands for. */
export function versionsOf(version: string): ReadonlySet<string> {
  const rows = alternativesOf(version, {at: 0}, '')
  return new Set(
    rows.map((row) =>
      row
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.])/g, '')
        .trim()
    )
  )
}

/** Read alternatives from a place on, up to a mark that ends them; the place moves on. */
function alternativesOf(text: string, place: {at: number}, ends: string): ReadonlyArray<string> {
  let rows: ReadonlyArray<string> = ['']
  for (; place.at < text.length; place.at++) {
    const mark = text.charAt(place.at)
    if (ends.includes(mark)) return rows
    if (mark !== '{') {
      rows = rows.map((row) => row + mark)
      continue
    }
    const found: Array<string> = []
    do {
      place.at++
      found.push(...alternativesOf(text, place, '/}'))
    } while (text.charAt(place.at) === '/')
    rows = rows.flatMap((row) => found.map((words) => row + words))
  }
  return rows
}
