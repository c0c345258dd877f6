import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'repeated-word'> = ({allow = []}) => {
  const allowed = new Set(allow)
  return (letter) => {
    const matches: Array<Match> = []
    for (const {tokens, grammar, unit} of letter.sentences) {
      if (unit.part !== 'body' && unit.part !== 'list-item' && unit.part !== 'heading') continue
      for (let index = 1; index < tokens.length; index++) {
        const [first, second] = [tokens[index - 1], tokens[index]]
        if (!first || !second || second.kind !== TokenKind.word || !second.spaced) continue
        if (first.lower !== second.lower || first.letters === 0 || allowed.has(second.lower)) continue
        // `tlf. 89 15 XX XX`, `dd dd`: what stands for something that is still to be filled in.
        if (/^(.)\1*$/u.test(first.lower)) continue
        // `Bo Bo` may be a name, and a capital after a small letter begins something new.
        if (first.text !== second.text && index > 1) continue
        if (grammar.tagOf(index - 1).upos !== grammar.tagOf(index).upos) continue
        const {start, end} = {start: first.start, end: second.end}
        const edits = [{start: first.end, end, text: ''}]
        matches.push({start, end, suggestions: [{text: first.text, edits, safe: true}]})
      }
    }
    return matches
  }
}

/** Find a word that stands twice in a row. Twins that do different work in the sentence are left alone. */
export const repeatedWord = kind({scope: 'unit', check})
