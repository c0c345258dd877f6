import type {Letter} from '../analyse/letter.ts'
import {TokenKind} from '../danish/token-list.ts'
import {sourceEnd, sourceStart} from '../text/mapped-text.ts'
import type {Match} from '../types.ts'
import type {Kind} from './check.ts'

/** Options of a `link-text` rule. */
export interface LinkTextOptions {
  /** Link texts that do not say where the link leads: `klik her`. */
  readonly vague: ReadonlyArray<string>
  /** An address with more characters than this cannot be typed. */
  readonly characters: number
}

/** Find links whose text does not say where they lead, and long bare addresses. */
export const linkText: Kind<LinkTextOptions> = ({vague, characters}) => {
  const texts = new Set(vague.map((d) => d.toLowerCase()))
  return (letter) => {
    const matches = [...linksOf(letter, texts, characters), ...addressesOf(letter, characters)]
    const starts = new Set<number>()
    // A bare address may be a link as well.
    return matches
      .filter(({start}) => !starts.has(start) && starts.add(start))
      .sort((a, b) => a.start - b.start)
  }
}

function linksOf({document}: Letter, vague: ReadonlySet<string>, characters: number): Array<Match> {
  const matches: Array<Match> = []
  for (const {content, links = []} of document.blocks) {
    for (const link of links) {
      const text = content.text.slice(link.start, link.end)
      const core = text.toLowerCase().replace(/^[\s\p{P}>»]+|[\s\p{P}>«]+$/gu, '')
      const message = isAddress(text) ? (text.length > characters ? 'address' : undefined) : 'vague'
      if (message === undefined || (message === 'vague' && !vague.has(core)) || core === '') continue
      const [start, end] = [sourceStart(content, link.start), sourceEnd(content, link.end)]
      matches.push({start, end, ...(message === 'address' ? {message} : {})})
    }
  }
  return matches
}

function addressesOf({sentences}: Letter, characters: number): Array<Match> {
  return sentences.flatMap(({tokens}) =>
    tokens
      .filter(({kind, text}) => kind === TokenKind.url && text.length > characters)
      .map(({start, end}) => ({start, end, message: 'address'}))
  )
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim())
}
