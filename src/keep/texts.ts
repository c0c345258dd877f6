import type {UiLanguage} from '../types.ts'
import type {ChangeKind} from './change.ts'

/** What is said of changes. */
export interface KeepTexts {
  /** The name of a kind, for a heading. */
  readonly kinds: Readonly<Record<ChangeKind, string>>
  /** What has happened where both versions say something. */
  readonly changed: Readonly<Record<ChangeKind, string>>
  /** What has happened where only the old version says something. */
  readonly lost: Readonly<Record<ChangeKind, string>>
  /** What has happened where only the new version says something. */
  readonly added: string
}

/** Texts on changes, by language. */
export const keepTexts: Readonly<Record<UiLanguage, KeepTexts>> = {
  da: {
    kinds: {
      number: 'Tal',
      date: 'Dato',
      deadline: 'Frist',
      amount: 'Beløb',
      name: 'Navn',
      negation: 'Ikke',
      modality: 'Skal, bør eller kan',
      condition: 'Betingelse',
      scope: 'Omfang',
      actor: 'Hvem gør hvad',
      'law-reference': 'Lovhenvisning',
      'right-lost': 'Rettighed',
      contact: 'Kontakt',
      'merge-field': 'Flettefelt',
      addition: 'Tilføjelse',
      outcome: 'Resultat',
      quantity: 'Mindst eller højst',
      'order-of-events': 'Rækkefølge'
    },
    changed: {
      number: 'Et tal eller et klokkeslæt er blevet et andet.',
      date: 'En dato er blevet en anden.',
      deadline: 'En frist er blevet en anden.',
      amount: 'Et beløb er blevet et andet.',
      name: 'Et navn er blevet et andet.',
      negation: 'Den ene udgave siger det modsatte af den anden: Et »ikke« er kommet til eller faldet ud.',
      modality: 'Det er ikke det samme, læseren skal, bør eller kan.',
      condition: 'En betingelse eller en undtagelse er ændret eller faldet ud.',
      scope: 'Det er ændret, hvem eller hvad det gælder for.',
      actor: 'Det er blevet en anden, der gør noget eller får noget.',
      'law-reference': 'Henvisningen til loven er blevet en anden.',
      'right-lost': 'En rettighed eller en mulighed er ændret eller faldet ud.',
      contact: 'En kontaktoplysning er blevet en anden.',
      'merge-field': 'Et flettefelt er blevet et andet.',
      addition: 'Den nye udgave siger noget, den gamle ikke siger.',
      outcome: 'Resultatet er blevet et andet.',
      quantity: 'En grænse er ændret: mindst, højst eller lige præcis.',
      'order-of-events': 'Rækkefølgen er byttet om.'
    },
    lost: {
      number: 'Et tal eller et klokkeslæt er faldet ud.',
      date: 'En dato er faldet ud.',
      deadline: 'En frist er faldet ud.',
      amount: 'Et beløb er faldet ud.',
      name: 'Et navn er faldet ud.',
      negation: 'Noget, der blev benægtet, er faldet ud.',
      modality: 'Noget, læseren skal, bør eller kan, er faldet ud.',
      condition: 'Et krav, en betingelse eller en undtagelse er faldet ud.',
      scope: 'En afgrænsning er faldet ud.',
      actor: 'Det er faldet ud, hvem der gør noget.',
      'law-reference': 'En henvisning til en lov er faldet ud.',
      'right-lost': 'En rettighed eller en mulighed er faldet ud.',
      contact: 'En kontaktoplysning er faldet ud.',
      'merge-field': 'Et flettefelt er faldet ud.',
      addition: 'Noget er faldet ud.',
      outcome: 'Resultatet er faldet ud.',
      quantity: 'En grænse er faldet ud.',
      'order-of-events': 'Rækkefølgen er faldet ud.'
    },
    added: 'Den nye udgave siger noget, den gamle ikke siger.'
  },
  en: {
    kinds: {
      number: 'Number',
      date: 'Calendar date',
      deadline: 'Deadline',
      amount: 'Amount',
      name: 'Name',
      negation: 'Negation',
      modality: 'Must, should or may',
      condition: 'Condition',
      scope: 'Scope',
      actor: 'Who does what',
      'law-reference': 'Reference to a law',
      'right-lost': 'Right',
      contact: 'Contact',
      'merge-field': 'Merge field',
      addition: 'Addition',
      outcome: 'Outcome',
      quantity: 'At least or at most',
      'order-of-events': 'Order of events'
    },
    changed: {
      number: 'A number or a time of day has become another.',
      date: 'A date has become another.',
      deadline: 'A deadline has become another.',
      amount: 'An amount has become another.',
      name: 'A name has become another.',
      negation: 'One version says the contrary of the other: a negation was put in or left out.',
      modality: 'What the reader must, should or may do is not the same.',
      condition: 'A condition or an exception was changed or left out.',
      scope: 'Whom or what it applies to was changed.',
      actor: 'It is another who does or gets something.',
      'law-reference': 'The reference to the law has become another.',
      'right-lost': 'A right or a possibility was changed or left out.',
      contact: 'How to make contact was changed.',
      'merge-field': 'A merge field has become another.',
      addition: 'The new version says what the old one does not.',
      outcome: 'The outcome has become another.',
      quantity: 'A limit was changed: at least, at most or exactly.',
      'order-of-events': 'The order was turned about.'
    },
    lost: {
      number: 'A number or a time of day was left out.',
      date: 'A date was left out.',
      deadline: 'A deadline was left out.',
      amount: 'An amount was left out.',
      name: 'A name was left out.',
      negation: 'Something that was denied was left out.',
      modality: 'Something the reader must, should or may do was left out.',
      condition: 'A demand, a condition or an exception was left out.',
      scope: 'A limit of what it applies to was left out.',
      actor: 'Who does something was left out.',
      'law-reference': 'A reference to a law was left out.',
      'right-lost': 'A right or a possibility was left out.',
      contact: 'How to make contact was left out.',
      'merge-field': 'A merge field was left out.',
      addition: 'Something was left out.',
      outcome: 'The outcome was left out.',
      quantity: 'A limit was left out.',
      'order-of-events': 'The order was left out.'
    },
    added: 'The new version says what the old one does not.'
  }
}
