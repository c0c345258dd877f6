import {coordinators} from '../../danish/words/conjunctions.ts'
import {isBody} from '../../danish/words/doers.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type Channel, contactOf} from '../../letter/reading/contact.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import type {MatterLetter, Shown} from '../matter/matter-letter.ts'

/** What the office that writes a letter calls itself, and where. */
export interface OfficeName {
  readonly name: string
  readonly shown: ReadonlyArray<Shown>
}

/** The office under the letter, or at its head: `Byg og Plan`; a name of a person and of the municipality is none. */
export function officeOf(from: MatterLetter): OfficeName | undefined {
  const {sentences} = from.letter
  const signed = sentences.filter(({unit}) => unit.part === 'signature' || unit.part === 'closing')
  const head = sentences.filter(({unit, index}) => unit.part === 'letterhead' && index < 6)
  const names = [...signed]
    .reverse()
    .concat(head)
    .flatMap((sentence) => namesIn(sentence))
  const [name] = names
  if (name === undefined) return
  const shown = [...head, ...signed].filter((sentence) => namesIn(sentence).includes(name))
  return {name, shown: shown.map((sentence) => ({from, sentence, first: 0, end: sentence.tokens.length}))}
}

function namesIn(sentence: Sentence): ReadonlyArray<string> {
  return sentence.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}[\p{L} ,.&-]+$/u.test(line) && line.split(' ').length <= 6)
    .filter((line) => !/^(?:\p{L}+ )?hilsen\b/iu.test(line) && !/kommune$/iu.test(line))
    .filter((line) => isOffice(line))
}

/** `Pladsanvisningen`, `Byggesagsteamet`, `Borgercenter`: names of offices are mostly definite. */
const officeEnd = /(?:[et][nt]|team|center|afdeling)$/i

/** What joins the words of a name: `Byg og Plan`, `Center for Dagtilbud`. */
const joiningWords: ReadonlySet<string> = new Set([...coordinators, 'for', 'i'])

/** A name of an office has a word in small letters or a definite one (`Pladsanvisningen`), or names a kind of body. */
function isOffice(line: string): boolean {
  const words = line.split(' ')
  if (words.some((word) => isBody(word.toLowerCase()) || officeEnd.test(word)))
    return words.length > 1 || officeEnd.test(line)
  return words.length > 2 && words.some((word) => joiningWords.has(word))
}

/** A way to reach an office, as a letter gives it. */
export interface OfficeChannel {
  readonly kind: Channel['kind']
  /** The number or address without spaces. */
  readonly value: string
  /** The office that the sentence names; undefined for the one that writes. */
  readonly office: string | undefined
  readonly shown: Shown
}

/** The ways to reach somebody that a letter gives, each with whom it reaches. */
export function channelsOf(from: MatterLetter): ReadonlyArray<OfficeChannel> {
  return contactOf(from.letter)
    .filter(({sentence}) => !isQuotation(sentence))
    .map(({kind, sentence, first, end}) => ({
      kind,
      value: sentence.tokens
        .slice(first, end)
        .map(({lower}) => lower)
        .join('')
        .replace(/^\+45/, '')
        .replace(/[–-]/g, '-'),
      office: namedOffice(sentence, first),
      shown: {from, sentence, first, end}
    }))
}

/** `Ring til Opkrævningen på …`, `Skriv til Opkrævningen på …`: the last name with a capital before the number. */
function namedOffice({tokens}: Sentence, before: number): string | undefined {
  for (let at = before - 1; at > 0; at--) {
    const token = tokens[at]
    if (!token || /^[.:;]$/.test(token.text)) return
    if (!/^\p{Lu}\p{L}{3,}/u.test(token.text) || token.isOpaque || token.text === 'Digital') continue
    if (tokens[at - 1]?.lower === 'til' || tokens[at - 1]?.lower === 'hos' || officeEnd.test(token.lower))
      return token.text
  }
  return
}
