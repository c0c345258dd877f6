import {helpingVerbs} from '../../danish/words/modals-and-auxiliaries.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {recast} from '../../rewrite/recast/recast.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'bare-participle'> = ({participles}) => {
  const forms = new Set(participles)
  const find = (sentence: Sentence) =>
    sentence.tokens.filter((token) => forms.has(token.lower) && isBare(token))
  return ({prose}) => {
    const matches: Array<Match> = []
    for (const sentence of prose) {
      for (const {index} of sentence.once(find)) {
        const [participle, noun] = [sentence.tokens[index], sentence.tokens[index + 1]]
        if (!participle || !noun || isBorrowed(sentence, index)) continue
        matches.push(matchOf(sentence, participle, noun))
      }
    }
    return matches
  }
}

/**
 * Find a paper and what has been done with it shut into two words without an article, as subject or object: `Indsendt
 * ansøgning kan trækkes tilbage`, `Vi behandler modtaget klage`.
 */
export const bareParticiple = kind({scope: 'unit', check})

/** The two words, and how they read with an article and a clause: `den ansøgning, der er indsendt`. */
function matchOf(sentence: Sentence, participle: Token, noun: Token): Match {
  const {index, lower} = participle
  const article = sentence.grammar.tagOf(noun.index).gender === 'Neut' ? 'det' : 'den'
  const closes = /^[.,;:?!]$/.test(sentence.tokens[index + 2]?.text ?? '') ? [] : [',']
  const pieces = [article, [index + 1, index + 2] as const, ', der er', lower, ...closes]
  const suggestion = recast(sentence, index, index + 2, pieces)
  const said = `${article} ${noun.lower}, der er ${lower}`
  const match = {start: participle.start, end: noun.end, values: {said}}
  return suggestion ? {...match, suggestions: [suggestion]} : match
}

/** Whether a participle stands before a noun in the singular with nothing that belongs to it in front. */
function isBare({sentence, index}: Token): boolean {
  const {grammar, tokens} = sentence
  const {upos, definite, number} = grammar.tagOf(index + 1)
  if (upos !== 'NOUN' || definite !== 'Ind' || number !== 'Sing' || !tokens[index + 1]?.spaced) return false
  // `Vi behandler modtaget klage`: a verb with a meaning of its own takes no participle; `Vi får tildelt klage` does.
  if (grammar.tagOf(index - 1).upos === 'VERB') return !helpingVerbs.has(grammar.lemmaOf(index - 1))
  // `Vi har modtaget klage`: the verb.
  const {clauses, clauseOf} = grammar.syntax
  const clause = clauses[clauseOf[index] ?? -1] ?? clauses[clauseOf[index + 1] ?? -1]
  if (!clause || clause.verbGroup.includes(index)) return false
  const before = grammar.tagOf(index - 1)
  if (index > 0 && (/^(?:DET|PRON|NUM|ADJ|ADV|CCONJ|AUX)$/.test(before.upos) || before.case === 'Gen'))
    return false
  const heads = [clause.subject, clause.sharedSubject, ...clause.objects].map((phrase) => phrase?.head)
  return heads.includes(index + 1)
}
