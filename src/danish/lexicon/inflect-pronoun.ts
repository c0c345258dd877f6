import type {Features} from './morphology.ts'

/** A pronoun: nominative, accusative, genitives by what is owned (common, neuter, plural) or one for all. */
interface Pronoun {
  readonly lemma: string
  readonly accusative: string
  readonly genitives: ReadonlyArray<string>
}

const pronouns: ReadonlyArray<Pronoun> = [
  {lemma: 'jeg', accusative: 'mig', genitives: ['min', 'mit', 'mine']},
  {lemma: 'du', accusative: 'dig', genitives: ['din', 'dit', 'dine']},
  {lemma: 'han', accusative: 'ham', genitives: ['hans']},
  {lemma: 'hun', accusative: 'hende', genitives: ['hendes']},
  {lemma: 'den', accusative: 'den', genitives: ['dens']},
  {lemma: 'det', accusative: 'det', genitives: ['dets']},
  {lemma: 'man', accusative: 'en', genitives: ['ens']},
  {lemma: 'vi', accusative: 'os', genitives: ['vores']},
  {lemma: 'I', accusative: 'jer', genitives: ['jeres']},
  {lemma: 'de', accusative: 'dem', genitives: ['deres']},
  // The formal address, told from `de` by its capital alone.
  {lemma: 'De', accusative: 'Dem', genitives: ['Deres']},
  {lemma: 'sig', accusative: 'sig', genitives: ['sin', 'sit', 'sine']}
]

const readingsByForm = indexReadings()

/** Inflect a personal pronoun: `du` in the genitive, neuter → `dit`. `De` and `de` are two pronouns. */
export function inflectPronoun(lemma: string, features: Features): ReadonlyArray<string> {
  const pronoun =
    pronouns.find((d) => d.lemma === lemma) ?? pronouns.find((d) => d.lemma === lemma.toLowerCase())
  if (!pronoun) return []
  if (features.case === 'Acc') return [pronoun.accusative]
  if (features.case !== 'Gen') return pronoun.lemma === 'sig' ? [] : [pronoun.lemma]

  const [common = '', neuter = common, plural = common] = pronoun.genitives
  return [features.number === 'Plur' ? plural : features.gender === 'Neut' ? neuter : common]
}

/** Give the pronouns that a form can be, with case, and gender and number of what is owned. */
export function pronounReadings(form: string): ReadonlyArray<Features & {readonly lemma: string}> {
  return readingsByForm.get(form) ?? readingsByForm.get(form.toLowerCase()) ?? []
}

function indexReadings(): ReadonlyMap<string, ReadonlyArray<Features & {readonly lemma: string}>> {
  const index = new Map<string, Array<Features & {readonly lemma: string}>>()
  const add = (form: string, lemma: string, features: Omit<Features, 'pos'>): void => {
    index.set(form, [...(index.get(form) ?? []), {pos: 'pronoun', lemma, ...features}])
  }

  for (const {lemma, accusative, genitives} of pronouns) {
    if (lemma !== 'sig') add(lemma, lemma, {case: 'Nom'})
    add(accusative, lemma, {case: 'Acc'})
    const [common = '', neuter, plural] = genitives
    if (neuter === undefined || plural === undefined) {
      add(common, lemma, {case: 'Gen'})
      continue
    }
    add(common, lemma, {case: 'Gen', gender: 'Com', number: 'Sing'})
    add(neuter, lemma, {case: 'Gen', gender: 'Neut', number: 'Sing'})
    add(plural, lemma, {case: 'Gen', number: 'Plur'})
  }
  return index
}
