import {slot} from '../../src/danish/lexicon/slots.ts'
import {deponentVerbs, doublingPasts, irregularAdjectives, irregularVerbs} from './additions.ts'
import type {ExpandedLemma, FilledSlot} from './expand-entry.ts'

/** An irregular verb, its parts after a prefix: `skrive` gives those of `beskrive` too. */
export interface VerbParts {
  readonly infinitive: string
  readonly present: ReadonlyArray<string>
  readonly past: ReadonlyArray<string>
  readonly participle: ReadonlyArray<string>
  readonly attributive: ReadonlyArray<string>
  readonly imperative: ReadonlyArray<string>
}

/** Principal parts of the irregular verbs by infinitive. */
export const verbParts: ReadonlyMap<string, VerbParts> = new Map(
  irregularVerbs.map((d) => [d.split(' ')[0] ?? '', readVerb(d)])
)

function readVerb(line: string): VerbParts {
  const [infinitive = '', present, past, participle, attributive, imperative] = line.split(' ')
  return {
    infinitive,
    present: variants(present),
    past: variants(past),
    participle: variants(participle),
    attributive: variants(attributive),
    imperative: imperative === undefined ? [imperativeOf(infinitive)] : variants(imperative)
  }
}

/** Give the imperative of a regular infinitive: `sende` → `send`, `skrive` → `skriv`, `komme` → `kom`. */
export function imperativeOf(infinitive: string): string {
  return infinitive.replace(/e$/, '').replace(/([bdfgklmnprstv])\1$/, '$1')
}

/** Inflect an irregular verb with a prefix put before every form. */
export function inflectIrregularVerb(prefix: string, parts: VerbParts): ExpandedLemma {
  const {infinitive} = parts
  // Modal verbs have no imperative either; nobody can be been.
  const passive = parts.imperative.length > 0 && infinitive !== 'være' && infinitive !== 'dø'
  const forms: Array<FilledSlot> = [[infinitive, slot.infinitive]]
  const presentParticiple =
    infinitive.endsWith('e') && infinitive.length > 2 ? `${infinitive}nde` : `${infinitive}ende`

  for (const d of parts.present) forms.push([d, slot.present])
  for (const d of parts.past) forms.push([d, slot.past])
  for (const d of parts.participle) forms.push([d, slot.pastParticiple], [`${d}s`, slot.participleGenitive])
  for (const d of parts.attributive) {
    forms.push([d, slot.pastParticiplePlural], [`${d}s`, slot.participleGenitive])
    if (d.endsWith('ne')) forms.push([commonOf(parts.participle), slot.pastParticipleCommon])
  }
  for (const d of parts.imperative) forms.push([d, slot.imperative])
  forms.push([presentParticiple, slot.presentParticiple], [`${presentParticiple}s`, slot.participleGenitive])
  if (passive) {
    forms.push([`${infinitive}s`, slot.passive])
    for (const d of parts.past) forms.push([passivePastOf(d), slot.pastPassive])
  }

  return {lemma: prefix + infinitive, gender: 0, forms: forms.map(([d, s]) => [prefix + d, s]), links: 1}
}

function commonOf(participles: ReadonlyArray<string>): string {
  return (participles[0] ?? '').replace(/t$/, 'n')
}

function passivePastOf(past: string): string {
  if (/[eåøo]$/.test(past)) return `${past}s`
  return doublingPasts.includes(past) ? `${past}${past.slice(-1)}es` : `${past}es`
}

/** Give the deponent verbs, whose -s is no passive. */
export function deponents(): Array<ExpandedLemma> {
  return deponentVerbs.map((line) => {
    const [infinitive = '', past = '', participle = ''] = line.split(' ')
    return inflectDeponent(infinitive, past, participle)
  })
}

/** Inflect a deponent verb; its infinitive is its present too. */
export function inflectDeponent(infinitive: string, past: string, participle: string): ExpandedLemma {
  return {
    lemma: infinitive,
    gender: 0,
    forms: [
      [infinitive, slot.infinitive],
      [infinitive, slot.present],
      [past, slot.past],
      [participle, slot.pastParticiple]
    ],
    links: 0
  }
}

/** Give the adjectives with irregular degrees. */
export function listedAdjectives(): Array<ExpandedLemma> {
  const order = [
    slot.adjective,
    slot.adjectiveNeuter,
    slot.adjectivePlural,
    slot.comparative,
    slot.superlative,
    slot.superlativePlural
  ]

  return irregularAdjectives.map((line) => {
    const [lemma = '', ...cells] = line.split(' ')
    const forms: Array<FilledSlot> = [[lemma, slot.adjective]]
    for (const [index, cell] of cells.entries()) {
      const filled = order[index + 1]
      if (filled === undefined) continue
      for (const d of variants(cell)) forms.push([d, filled], [`${d}s`, slot.adjectiveGenitive])
    }
    return {lemma, gender: 0, forms, links: 1}
  })
}

function variants(cell: string | undefined): ReadonlyArray<string> {
  return cell === undefined || cell === '-' ? [] : cell.split('/')
}
