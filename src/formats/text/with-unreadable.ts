import type {LetterDocument} from '../document.ts'

/** The letter with a word on the bytes that say nothing in its encoding; each of them is U+FFFD in its text. */
export function withUnreadable(document: LetterDocument, count: number): LetterDocument {
  const at = document.text.indexOf('\uFFFD')
  const line = document.text.slice(0, Math.max(at, 0)).split('\n').length
  const fault = {
    code: 'unreadable-character',
    message:
      count === 1
        ? `Ét tegn i linje ${line} kan ikke læses. Ret det, og gem filen som UTF-8.`
        : `${count} tegn kan ikke læses, det første i linje ${line}. Ret dem, og gem filen som UTF-8.`,
    messageEn:
      count === 1
        ? `One character on line ${line} cannot be read. Mend it and save the file as UTF-8.`
        : `${count} characters cannot be read, the first on line ${line}. Mend them and save the file as UTF-8.`
  } as const
  return {...document, faults: [...(document.faults ?? []), fault]}
}
