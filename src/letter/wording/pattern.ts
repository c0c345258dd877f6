import {readerForms} from '../../danish/words/addressees.ts'

/** One element of a pattern: what a token must be, or how many may be skipped. */
export type PatternElement =
  /** `har`, `du|De|NOUN`: one of some forms or parts of speech. */
  | {
      readonly kind: 'word'
      readonly forms: ReadonlyArray<string>
      /** The forms with a capital, such as `De` and `I`, which is what tells them from other words. */
      readonly capital: ReadonlyArray<string>
      readonly tags: ReadonlyArray<string>
      readonly optional: boolean
    }
  /** `<undlade|forsømme>`: any form of one of some lemmas. */
  | {readonly kind: 'lemma'; readonly lemmas: ReadonlyArray<string>; readonly optional: boolean}
  /** `,`, `!`: that mark. */
  | {readonly kind: 'mark'; readonly text: string; readonly optional: boolean}
  /** `*`: up to four words. */
  | {readonly kind: 'gap'}
  /** `^` and `$`. */
  | {readonly kind: 'start'}
  | {readonly kind: 'end'}

/** A row of elements that stand one after another in a sentence. */
export type Pattern = ReadonlyArray<PatternElement>

/** The universal parts of speech, by which patterns and contexts can name words. */
export const partsOfSpeech: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
)

/**
 * Read a pattern: `^ du|De har * <undlade> at`; `READER` stands for all that letters call their reader.
 *
 * @throws {Error} when an element is none: that is a mistake in the rule.
 */
export function readPattern(source: string): Pattern {
  const written = source.includes('READER') ? source.replaceAll('READER', readers) : source
  const elements = written.trim().split(/\s+/).map(readElement)
  if (elements.every(({kind}) => kind === 'gap' || kind === 'start' || kind === 'end')) {
    throw new Error(`Pattern without words: \`${source}\``)
  }
  return elements
}

const readers = readerForms.join('|')

/** Most elements are words and choices of words. */
const onlyWords = /^[A-Za-zÆØÅæøåé|]+$/

function readElement(source: string): PatternElement {
  if (onlyWords.test(source)) return wordElement(source, source, false)
  if (source === '*') return {kind: 'gap'}
  if (source === '^') return {kind: 'start'}
  if (source === '$') return {kind: 'end'}
  const optional = source.length > 1 && source.endsWith('?')
  const text = optional ? source.slice(0, -1) : source
  if (text.startsWith('<') && text.endsWith('>') && text.length > 2) {
    return {kind: 'lemma', lemmas: choices(source, text.slice(1, -1)), optional}
  }
  if (/^[^\p{L}\p{N}]+$/u.test(text)) {
    if (/[<>*^$|]/.test(text)) throw new Error(`Not an element of a pattern: \`${source}\``)
    return {kind: 'mark', text, optional}
  }
  if (/[<>*^$]/.test(text)) throw new Error(`Not an element of a pattern: \`${source}\``)
  return wordElement(source, text, optional)
}

function wordElement(source: string, text: string, optional: boolean): PatternElement {
  if (!text.includes('|')) return oneWord(text, optional)
  const words = choices(source, text)
  const forms = words.filter((word) => !partsOfSpeech.has(word))
  return {
    kind: 'word',
    forms,
    capital: forms.filter((form) => form !== form.toLowerCase()),
    tags: words.filter((word) => partsOfSpeech.has(word)),
    optional
  }
}

/** Most elements are one word; several hundred are read before the first letter is. */
function oneWord(text: string, optional: boolean): PatternElement {
  if (partsOfSpeech.has(text)) return {kind: 'word', forms: none, capital: none, tags: [text], optional}
  const forms = [text]
  return {kind: 'word', forms, capital: text === text.toLowerCase() ? none : forms, tags: none, optional}
}

const none: ReadonlyArray<string> = []

function choices(source: string, text: string): Array<string> {
  if (!text.includes('|')) return [text]
  const words = text.split('|')
  if (words.includes('')) throw new Error(`Not an element of a pattern: \`${source}\``)
  return words
}
