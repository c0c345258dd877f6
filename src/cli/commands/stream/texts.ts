import type {UiLanguage} from '../../../types.ts'
import type {RecordProblem} from './read-record.ts'

/** What is said of lines that are no letters. None repeats the line: it may hold what is nobody else's business. */
export const streamTexts: Readonly<Record<UiLanguage, StreamTexts>> = {
  da: {
    problem({code, key, allowed = []}) {
      switch (code) {
        case 'encoding':
          return 'Linjen er ikke UTF-8.'
        case 'json':
          return 'Linjen er ikke gyldig JSON. Skriv ét objekt pr. linje.'
        case 'record':
          return 'Linjen er JSON, men ikke et objekt. Skriv f.eks. {"id": 1, "text": "…"}.'
        case 'text':
          return '»text« mangler. Skriv brevets tekst som en streng.'
        case 'value':
          return `»${key}« har en værdi, der ikke kan bruges. Vælg ${allowed.join(', ')}.`
      }
    },
    tooLong: 'Linjen er større end 20 MB. Del den op i flere breve.',
    internal: 'Brevet kunne ikke tjekkes på grund af en fejl i klarbrev. De andre breve er tjekket.',
    letter: 'Brevet'
  },
  en: {
    problem({code, key, allowed = []}) {
      switch (code) {
        case 'encoding':
          return 'The line is not UTF-8.'
        case 'json':
          return 'The line is not valid JSON. Write one object per line.'
        case 'record':
          return 'The line is JSON, but no object. Write, for example, {"id": 1, "text": "…"}.'
        case 'text':
          return '“text” is missing. Give the text of the letter as a string.'
        case 'value':
          return `“${key}” has a value that cannot be used. Choose ${allowed.join(', ')}.`
      }
    },
    tooLong: 'The line is larger than 20 MB. Split it into letters.',
    internal:
      'The letter could not be checked because of an error in klarbrev. The other letters are checked.',
    letter: 'The letter'
  }
}

interface StreamTexts {
  readonly problem: (problem: RecordProblem) => string
  readonly tooLong: string
  readonly internal: string
  /** What a letter without a name is called. */
  readonly letter: string
}
