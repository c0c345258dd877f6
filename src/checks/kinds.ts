import type {Danish} from '../danish/danish.ts'
import {formalAddress} from './address/formal-address.ts'
import {mixedAddress} from './address/mixed-address.ts'
import {thirdPersonRecipient} from './address/third-person-recipient.ts'
import type {Check, Kind} from './check.ts'
import {requiredContent} from './content/required-content.ts'
import {doubleNegation} from './sentence/double-negation.ts'
import {frontWeight} from './sentence/front-weight.ts'
import {impersonal} from './sentence/impersonal.ts'
import {listInProse} from './sentence/list-in-prose.ts'
import {nestedClause} from './sentence/nested-clause.ts'
import {nominalization} from './sentence/nominalization.ts'
import {passive} from './sentence/passive.ts'
import {preposedModifier} from './sentence/preposed-modifier.ts'
import {prepositionChain} from './sentence/preposition-chain.ts'
import {sentenceLength} from './sentence/sentence-length.ts'
import {attachments} from './structure/attachments.ts'
import {closing} from './structure/closing.ts'
import {heading} from './structure/heading.ts'
import {lawReference} from './structure/law-reference.ts'
import {linkText} from './structure/link-text.ts'
import {lixLimit} from './structure/lix-limit.ts'
import {opening} from './structure/opening.ts'
import {paragraphLength} from './structure/paragraph-length.ts'
import {personalData} from './structure/personal-data.ts'
import {placeholder} from './structure/placeholder.ts'
import {subheadings} from './structure/subheadings.ts'
import {vagueDeadline} from './structure/vague-deadline.ts'
import {jargon} from './word/jargon.ts'
import {patterns} from './word/patterns.ts'
import {repeatedWord} from './word/repeated-word.ts'
import {terms} from './word/terms.ts'
import {wordLength} from './word/word-length.ts'
import {words} from './word/words.ts'

/** A kind whose options were validated when the rule was built or loaded. */
type AnyKind = (options: Readonly<Record<string, unknown>>, danish: Danish) => Check

/** All kinds of check, by the name that rules use. */
export const kinds: Readonly<Record<string, AnyKind>> = {
  attachments: of(attachments),
  closing: of(closing),
  heading: of(heading),
  'link-text': of(linkText),
  opening: of(opening),
  'required-content': of(requiredContent),
  subheadings: of(subheadings),
  'formal-address': of(formalAddress),
  jargon: of(jargon),
  impersonal: of(impersonal),
  'law-reference': of(lawReference),
  lix: of(lixLimit),
  'paragraph-length': of(paragraphLength),
  passive: of(passive),
  patterns: of(patterns),
  'personal-data': of(personalData),
  placeholder: of(placeholder),
  'repeated-word': of(repeatedWord),
  'sentence-length': of(sentenceLength),
  // Comments in a letter are judged when all findings are known; see rules/apply-directives.ts.
  suppression: () => () => [],
  terms: of(terms),
  'vague-deadline': of(vagueDeadline),
  'double-negation': of(doubleNegation),
  'front-weight': of(frontWeight),
  'list-in-prose': of(listInProse),
  'mixed-address': of(mixedAddress),
  'nested-clause': of(nestedClause),
  nominalization: of(nominalization),
  'preposed-modifier': of(preposedModifier),
  'preposition-chain': of(prepositionChain),
  'third-person-recipient': of(thirdPersonRecipient),
  'word-length': of(wordLength),
  words: of(words)
}

/** Options reach a kind through its schema (rules/schema.ts), which is where their type is checked. */
function of<Options>(kind: Kind<Options>): AnyKind {
  return kind as unknown as AnyKind
}
