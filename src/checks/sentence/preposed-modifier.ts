import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {findPreposedModifiers} from '../../danish/syntax/preposed-modifier.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import {postpose} from '../../rewrite/sentence/postpose.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'preposed-modifier'> = (_, {lexicon}) => {
  const mayBeNoun = (form: string) => (lexicon.ownClasses(form) & c.nounPlural) !== 0
  return (letter) =>
    letter.sentences.flatMap((sentence): Array<Match> => {
      const {part} = sentence.unit
      if ((part !== 'body' && part !== 'list-item' && part !== 'heading') || sentence.words < 4) return []
      // Inside a sentence `De` is the reader, who takes no modifier.
      const forms = sentence.tokens.map(({index, text, lower}) => (index > 0 && text === 'De' ? text : lower))
      return findPreposedModifiers(forms, sentence.grammar.tagInfos, mayBeNoun).map((modifier) => {
        const suggestion = postpose(sentence, modifier)
        const match = spanMatch(sentence, modifier.determiner, modifier.noun + 1)
        return suggestion ? {...match, suggestions: [suggestion]} : match
      })
    })
}

/** Find nouns with a loaded modifier before them: `den af ejeren indsendte tegning`. */
export const preposedModifier = kind({scope: 'address', check})
