import type {Check} from '../checks/check.ts'
import type {Scope} from '../checks/kind.ts'
import type {Letter} from '../letter/model/letter.ts'
import type {UnitReading} from '../letter/model/unit-reading.ts'
import {addressOf, assumeAddress} from '../letter/recognise/address.ts'
import type {Edit, Match, Suggestion} from '../types.ts'

/** Make a check that asks another for each unit by itself, and remembers the answer with the reading of the unit. */
export function perUnit(check: Check, scope: Scope): Check {
  if (scope === 'letter') return check
  const matchesIn = scope === 'address' ? inAddress(check) : (reading: UnitReading) => reading.once(check)
  return (letter) => {
    const matches: Array<Match> = []
    for (const [index, {reading, offset}] of letter.readings.entries()) {
      for (const match of matchesIn(reading, letter, index)) matches.push(moved(match, offset))
    }
    return matches
  }
}

type MatchesIn = (reading: UnitReading, letter: Letter, index: number) => ReadonlyArray<Match>

/** Letters that speak alike to their readers share what is found; each way is remembered by itself. */
function inAddress(check: Check): MatchesIn {
  const byAddress = () => new Map<string, ReadonlyArray<Match>>()
  return (reading, letter, index) => {
    const known = reading.once(byAddress)
    const {pronoun, polite, several} = addressOf(letter)
    const unit = letter.units[index]
    const places = polite.filter(({sentence}) => sentence.unit === unit).map(({from}) => from)
    const key = `${pronoun} ${several} ${places.join(' ')}`
    let matches = known.get(key)
    if (!matches) {
      const alone = reading.again()
      const own =
        places.length === 0
          ? []
          : alone.sentences.flatMap(({tokens}) => tokens.filter(({from}) => places.includes(from)))
      assumeAddress(alone, {pronoun, polite: own, familiar: [], several})
      matches = check(alone)
      known.set(key, matches)
    }
    return matches
  }
}

/** A match in the place of a letter where its unit stands. */
function moved(match: Match, offset: number): Match {
  if (offset === 0) return match
  const {start, end, suggestions} = match
  const place = {start: start + offset, end: end + offset}
  if (!suggestions || suggestions.length === 0) return {...match, ...place}
  return {
    ...match,
    ...place,
    suggestions: suggestions.map((suggestion) => movedSuggestion(suggestion, offset))
  }
}

function movedSuggestion(suggestion: Suggestion, offset: number): Suggestion {
  if (suggestion.edits.length === 0) return suggestion
  return {...suggestion, edits: suggestion.edits.map((edit) => movedEdit(edit, offset))}
}

function movedEdit({start, end, text}: Edit, offset: number): Edit {
  return {start: start + offset, end: end + offset, text}
}
