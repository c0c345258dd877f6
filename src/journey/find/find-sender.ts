import type {Finder, MatterLetter} from '../matter/matter-letter.ts'
import {channelsOf, type OfficeName, officeOf} from './offices.ts'

/** Figures that telephone numbers of one office begin with. */
const sharedFigures = 6

/** One unit calls itself by different names. */
export const findSender: Finder = (letters) => {
  const named = letters.flatMap((from) => {
    const office = officeOf(from)
    return office ? [{from, office}] : []
  })
  const first = named[0]
  if (!first) return []
  const own = named.filter(({from, office}) => isSameUnit(from, office, named))
  const names = [...new Set(own.map(({office}) => office.name))]
  if (names.length < 2) return []
  return [{names, shown: own.flatMap(({office}) => office.shown)}]
}

/** Another office has its own number and address; one with another name that is reached as the others is the same. */
function isSameUnit(
  from: MatterLetter,
  {name}: OfficeName,
  all: ReadonlyArray<{readonly from: MatterLetter; readonly office: OfficeName}>
): boolean {
  const values = ways(from)
  const others = all.filter((other) => other.from !== from)
  if (others.some(({office}) => office.name === name)) return true
  return values.size === 0 || others.some((other) => [...ways(other.from)].some((value) => values.has(value)))
}

function ways(from: MatterLetter): Set<string> {
  return new Set(
    channelsOf(from)
      .filter(({kind, office}) => (kind === 'telefon' || kind === 'mail') && office === undefined)
      // Numbers of one office differ in their last figures.
      .map(({kind, value}) => (kind === 'telefon' ? value.slice(0, sharedFigures) : value))
  )
}
