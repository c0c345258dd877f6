import {wordsOf} from './one-of.ts'

/** What must be done or must not: `Du skal betale`, `De bør søge`. */
export const modalsOfDuty: ReadonlySet<string> = new Set(wordsOf('skal skulle må måtte bør burde'))

/** What can be done: `Du kan klage`. */
export const modalsOfAbility: ReadonlySet<string> = new Set(wordsOf('kan kunne'))

/** What is allowed, and with a negation forbidden: `Du må ikke parkere her`. */
export const modalsOfPermission: ReadonlySet<string> = new Set(wordsOf('må måtte'))

/** Finite modal verbs of letters; each takes an infinitive without `at`. */
export const modals: ReadonlySet<string> = new Set([
  ...modalsOfDuty,
  ...modalsOfAbility,
  ...wordsOf('vil ville')
])

/** With `tør`, which authorities do not write of themselves, so that no rewrite makes one. */
export const allModals: ReadonlySet<string> = new Set([...modals, ...wordsOf('tør turde')])

/** Modals that report or imagine, in their past form: `Skulle du få brug for det, …`. */
export const pastModals: ReadonlySet<string> = new Set(wordsOf('skulle kunne måtte burde ville'))

/** Forms of *være*. */
export const være: ReadonlySet<string> = new Set(wordsOf('er var være været'))

/** Forms of *blive*, which makes passives and changes. */
export const blive: ReadonlySet<string> = new Set(wordsOf('bliver blev blive blevet'))

/** Forms of *have*. */
export const have: ReadonlySet<string> = new Set(wordsOf('har havde have haft'))

/** Forms of *få*: `få udbetalt`. */
export const få: ReadonlySet<string> = new Set(wordsOf('får fik få fået'))

/** Everything that only carries the tense or the voice of another verb. */
export const auxiliaries: ReadonlySet<string> = new Set([...være, ...blive, ...have, ...få])

/** What a perfect begins with: `har sendt`, `var kommet`. */
export const perfectAuxiliaries: ReadonlySet<string> = new Set(wordsOf('har havde er var'))

/** What a predicate follows: `Sagen er ny`, `Sagen blev lang`. */
export const finiteCopulas: ReadonlySet<string> = new Set(wordsOf('er var bliver blev'))

/** Lemmas of the verbs that a predicate follows. */
export const copulas: ReadonlySet<string> = new Set(wordsOf('være blive'))

/** Past modals that are mostly imagined: `hvis det skulle ske` */
export const imaginedModals: ReadonlySet<string> = new Set(wordsOf('skulle ville kunne'))

/** What tells a reader what to do. */
export const modalsOfReader: ReadonlySet<string> = new Set(wordsOf('skal bør burde'))

/** What begins a perfect in any case: `har sendt`. */
export const finiteHave: ReadonlySet<string> = new Set(wordsOf('har havde'))

/** All forms of the verbs that a predicate follows. */
export const copulaForms: ReadonlySet<string> = new Set([...være, ...blive])

/** Lemmas of the modal verbs. */
export const modalVerbs: ReadonlySet<string> = new Set(wordsOf('skulle kunne ville måtte burde'))

/** Lemmas of verbs that go with another verb. */
export const helpingVerbs: ReadonlySet<string> = new Set([...modalVerbs, ...copulas, ...wordsOf('have få')])

/** Present forms that a predicate follows. */
export const presentCopulas: ReadonlySet<string> = new Set(wordsOf('er bliver'))

/** What begins a perfect of now. */
export const presentPerfects: ReadonlySet<string> = new Set(wordsOf('har er'))

/** What is said of now, and of then: `er under behandling` */
export const finiteBeing: ReadonlySet<string> = new Set(wordsOf('er var'))

/** Modals by which a sender promises: `Vi vil sende …`, `Ellers må vi lukke sagen`. */
export const promisingModals: ReadonlySet<string> = new Set(wordsOf('vil må'))

/** Finite forms of the verbs that open most sentences to readers: `I skal`, `I får`, `I bliver`. */
export const finiteHelpers: ReadonlySet<string> = new Set([
  ...allModals,
  ...wordsOf('er var har havde bliver blev får fik')
])
