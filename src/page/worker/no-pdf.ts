import {UnreadableDocument} from '../../formats/unreadable-document.ts'

/**
 * What reads PDF is larger than the rest of the page, and a PDF is no draft.
 *
 * @throws {UnreadableDocument} always
 */
export function refusePdf(): never {
  throw new UnreadableDocument(
    'other-format',
    'Siden kan ikke læse PDF. Åbn brevet i det program, det er skrevet i, og gem det som Word, eller kopiér teksten hertil.',
    'The page cannot read PDF. Open the letter in the program it was written with and save it as Word, or copy its text here.'
  )
}
