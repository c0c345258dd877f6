import {modalsOfDuty} from '../../danish/words/modals-and-auxiliaries.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {agentOfPassive} from '../../letter/sentences/agent.ts'
import {isQuoted} from '../../letter/sentences/borrowed-words.ts'
import {type PassiveVerb, passivesOf} from '../../letter/sentences/passives.ts'
import {isModalVerb, mainLemma} from '../../rewrite/passive/active-verbs.ts'
import type {Doers, Sides} from '../../rewrite/passive/doer-side.ts'
import {passiveToActive} from '../../rewrite/passive/passive-to-active.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'passive'> = ({reader, authority, either, light, things, wishes, fixed}) => {
  const doers: Doers = {
    ...sidesOf({reader, authority}),
    either: new Set(either),
    light: new Map(Object.entries(light).map(([verb, words]) => [verb, sidesOf(words)])),
    things: sidesOf(things),
    wishes: new Set(wishes)
  }
  const terms = new Set(fixed)
  return (letter) =>
    letter.sentences.flatMap((sentence) =>
      sentence
        .once(passivesOf)
        // What somebody else said in the passive is not the writer's to mend.
        .filter(({verb}) => !isQuoted(sentence, verb))
        .map((verb) => matchOf(sentence, verb, doers, terms))
    )
}

/** Find the passives of a letter, each once; mild where it hides nobody who need be known. */
export const passive = kind({scope: 'address', check})

function sidesOf({
  reader = [],
  authority = []
}: {
  readonly [side in 'reader' | 'authority']?: ReadonlyArray<string> | undefined
}): Sides {
  return {reader: new Set(reader), authority: new Set(authority)}
}

function matchOf(sentence: Sentence, verb: PassiveVerb, doers: Doers, fixed: ReadonlySet<string>): Match {
  const {tokens} = sentence
  const start = tokens[verb.start]?.start ?? sentence.start
  const end = tokens[verb.end - 1]?.end ?? sentence.end
  const suggestions = passiveToActive(sentence, verb, doers)
  const match = {start, end, values: {kind: verb.kind}, ...(suggestions.length > 0 ? {suggestions} : {})}
  if (tokens[verb.verb]?.lower === 'bedes') return {...match, message: 'request'}
  const lemma = mainLemma(sentence, verb.verb) ?? tokens[verb.verb]?.lemma ?? ''
  if (agentOfPassive(sentence, verb.verb, lemma)) return {...match, message: 'agent'}
  // Who can be named is somebody the passive hides.
  const hides =
    !fixed.has(lemma) && (suggestions.length > 0 || doers.authority.has(lemma) || isDuty(sentence, verb))
  return hides ? match : {...match, severity: 'info', message: 'may-stand'}
}

/** Whether a modal verb makes the passive a duty: `skal betales`, `bør der udfyldes`. */
function isDuty({grammar, tokens}: Sentence, {auxiliary}: PassiveVerb): boolean {
  const {clauses, clauseOf} = grammar.syntax
  const clause = clauses[clauseOf[auxiliary] ?? -1]
  const finite = tokens[clause?.finiteVerb ?? -1]?.lower ?? ''
  return isModalVerb(finite) && modalsOfDuty.has(finite)
}
