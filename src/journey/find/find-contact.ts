import {type Finder, type Misfit, textOf} from '../matter/matter-letter.ts'
import {channelsOf, type OfficeChannel, officeOf} from './offices.ts'

const kinds = ['telefon', 'mail', 'tid'] as const

/** Telephone, mail or hours of one office differ between letters. */
export const findContact: Finder = (letters) => {
  const senders = new Set(letters.flatMap((from) => officeOf(from)?.name ?? []))
  const groups = new Map<string, Array<OfficeChannel>>()
  for (const from of letters) {
    for (const channel of channelsOf(from)) {
      const office = channel.office
      // The office that writes is named where there is another one.
      const key = office === undefined || senders.has(office) ? '' : office
      groups.set(key, [...(groups.get(key) ?? []), channel])
    }
  }
  return [...groups].flatMap(([office, channels]) => {
    const misfits = kinds.flatMap((kind) => differing(channels.filter((d) => d.kind === kind)))
    const [first] = misfits
    if (!first) return []
    // Another number mostly has other hours: that is one thing to mend.
    return [{names: [office, ...first.names], shown: misfits.flatMap(({shown}) => shown)}]
  })
}

/** Values that differ between letters; two in one letter are two ways to the same office. */
function differing(channels: ReadonlyArray<OfficeChannel>): ReadonlyArray<Misfit> {
  const values = new Map<string, Array<OfficeChannel>>()
  for (const channel of channels) values.set(channel.value, [...(values.get(channel.value) ?? []), channel])
  if (values.size < 2) return []
  const sets = new Map<unknown, Set<string>>()
  for (const {shown, value} of channels) sets.set(shown.from, (sets.get(shown.from) ?? new Set()).add(value))
  const all = [...sets.values()]
  const isOdd = all.some((one) => all.some((other) => ![...one].some((value) => other.has(value))))
  if (!isOdd) return []
  return [
    {
      names: [...values.values()].map(([channel]) => (channel ? textOf(channel.shown) : '')),
      shown: channels.map(({shown}) => shown)
    }
  ]
}
