import type {UiLanguage} from '../types.ts'
import type {JourneyKind} from './matter/issue.ts'

/** What is said of what does not fit. */
export interface JourneyTexts {
  /** The name of a kind, for a heading. */
  readonly kinds: Readonly<Record<JourneyKind, string>>
  /** The message of a kind; what the names are is said at each finder. */
  readonly messages: Readonly<Record<JourneyKind, (names: ReadonlyArray<string>) => string>>
}

const quoted = (names: ReadonlyArray<string>, and: string) => {
  const marked = names.map((name) => `»${name}«`)
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} ${and} ${marked.at(-1)}`
}
const english = (names: ReadonlyArray<string>) => quoted(names, 'and').replace(/»/g, '“').replace(/«/g, '”')
const danish = (names: ReadonlyArray<string>) => quoted(names, 'og')

/** Texts on what does not fit between letters, by language. */
export const journeyTexts: Readonly<Record<UiLanguage, JourneyTexts>> = {
  da: {
    kinds: {
      term: 'Flere navne for det samme',
      address: 'Du, I og De',
      deadline: 'Frister',
      contact: 'Kontakt',
      promise: 'Løfter',
      unannounced: 'Breve, der ikke er varslet',
      jargon: 'Ord, der forklares for sent',
      repeat: 'Det samme afsnit igen',
      attachment: 'Skemaer og bilag',
      'processing-time': 'Svartid',
      complaint: 'Klagevejledning',
      sender: 'Afsenderens navn',
      amount: 'Beløb'
    },
    messages: {
      term: (names) => `${danish(names)} ser ud til at være det samme. Brug ét navn i alle breve.`,
      address: ([usual, odd, paths]) =>
        `Læseren er ${odd} i ${paths}, men ${usual} i de andre breve. Tiltal læseren ens hele vejen.`,
      deadline: (names) => `Fristen er ${danish(names)} for det samme. Skriv den samme frist begge steder.`,
      contact: ([office, ...values]) =>
        `${office || 'Kontoret'} har forskellige kontaktoplysninger: ${danish(values)}. Skriv de samme i alle breve.`,
      promise: ([act, path]) =>
        `${path} lover: »${act}«. Ingen af de senere breve viser, at det sker. Hold løftet, eller fortæl, at det er ændret.`,
      unannounced: ([before, paths]) =>
        `${before} siger, at der ikke kommer andre breve først, men så kommer ${paths}. Fortæl på forhånd, hvilke breve der kan komme.`,
      jargon: ([term, path]) =>
        `»${term}« bliver først forklaret i ${path}. Forklar ordet første gang, det står i et brev.`,
      repeat: ([count]) =>
        `Det samme afsnit står i ${count} breve. Skriv det én gang, eller henvis til det første brev.`,
      attachment: (names) =>
        `${danish(names)} ser ud til at være det samme papir. Brug ét navn i alle breve.`,
      'processing-time': (names) =>
        `Svartiden er både ${danish(names)}. Læseren kan ikke vide, hvornår svaret kommer.`,
      complaint: (names) => `Klagevejledningen siger både ${danish(names)} om den samme afgørelse.`,
      sender: (names) => `Den samme enhed kalder sig ${danish(names)}. Brug ét navn i alle breve.`,
      amount: (names) => `Beløbet er ${danish(names)} for det samme. Skriv det rigtige beløb begge steder.`
    }
  },
  en: {
    kinds: {
      term: 'Several names for one thing',
      address: 'Du, I and De',
      deadline: 'Deadlines',
      contact: 'Contact',
      promise: 'Promises',
      unannounced: 'Letters that nothing announced',
      jargon: 'Words explained too late',
      repeat: 'The same paragraph again',
      attachment: 'Forms and attachments',
      'processing-time': 'Time for an answer',
      complaint: 'Complaint guidance',
      sender: 'The sender’s name',
      amount: 'Amounts'
    },
    messages: {
      term: (names) => `${english(names)} seem to be the same thing. Use one name in all letters.`,
      address: ([usual, odd, paths]) =>
        `The reader is ${odd} in ${paths}, but ${usual} in the other letters. Address the reader alike all the way.`,
      deadline: (names) =>
        `The deadline is ${english(names)} for the same thing. Write the same one in both places.`,
      contact: ([office, ...values]) =>
        `${office || 'The office'} is reached in different ways: ${english(values)}. Write the same in all letters.`,
      promise: ([act, path]) =>
        `${path} promises: “${act}”. No later letter shows that it happens. Keep the promise, or say that it has changed.`,
      unannounced: ([before, paths]) =>
        `${before} says that no other letter comes first, but then ${paths} comes. Say beforehand which letters may come.`,
      jargon: ([term, path]) =>
        `“${term}” is first explained in ${path}. Explain the word where it first stands.`,
      repeat: ([count]) =>
        `The same paragraph stands in ${count} letters. Write it once, or refer to the first letter.`,
      attachment: (names) => `${english(names)} seem to be the same paper. Use one name in all letters.`,
      'processing-time': (names) =>
        `The answer is promised within ${english(names)}. The reader cannot know when it comes.`,
      complaint: (names) => `The guidance on complaints says ${english(names)} of the same decision.`,
      sender: (names) => `The same unit calls itself ${english(names)}. Use one name in all letters.`,
      amount: (names) =>
        `The amount is ${english(names)} for the same thing. Write the right one in both places.`
    }
  }
}
