import type {CheckContext} from '../check-letter.ts'
import type {LetterDocument} from '../formats/document.ts'
import type {Assumption, Language, LetterReport} from '../types.ts'

/** The engine for letters in English. */
export interface English {
  /** Tell English from Danish. */
  recognise(text: string): Assumption<Language>
  /** Check a letter in English; the Danish rules stay silent. */
  check(document: LetterDocument, language: Assumption<Language>, context: CheckContext): LetterReport
}
