import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Letter} from '../../letter/model/letter.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import {readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex} from '../../letter/wording/pattern-index.ts'
import {sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'link-text'> = ({vague, clicks, characters}, {lexicon}) => {
  const texts = new Set(vague.map((d) => d.toLowerCase()))
  const index = new PatternIndex(
    clicks.map((source) => [readPattern(source), source] as const),
    lexicon
  )
  return (letter) => {
    const matches = [
      ...linksOf(letter, texts, characters),
      ...addressesOf(letter, characters),
      ...letter.sentences.flatMap((sentence) =>
        index.find(sentence).map(({first, end}): Match => spanMatch(sentence, first, end))
      )
    ]
    // A link may be a bare address, or the click that it asks for: that is one finding.
    const kept: Array<Match> = []
    for (const match of matches) {
      if (kept.every(({start, end}) => match.end <= start || match.start >= end)) kept.push(match)
    }
    return kept.sort((a, b) => a.start - b.start)
  }
}

/** Find links whose text does not say where they lead, and long bare addresses. */
export const linkText = kind({scope: 'letter', check})

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
