import type {Danish} from '../danish/danish.ts'
import {attachments} from './attachments.ts'
import type {Check, Kind} from './check.ts'
import {closing} from './closing.ts'
import {doubleNegation} from './double-negation.ts'
import {formalAddress} from './formal-address.ts'
import {frontWeight} from './front-weight.ts'
import {heading} from './heading.ts'
import {impersonal} from './impersonal.ts'
import {jargon} from './jargon.ts'
import {lawReference} from './law-reference.ts'
import {linkText} from './link-text.ts'
import {listInProse} from './list-in-prose.ts'
import {lixLimit} from './lix-limit.ts'
import {mixedAddress} from './mixed-address.ts'
import {nestedClause} from './nested-clause.ts'
import {nominalization} from './nominalization.ts'
import {opening} from './opening.ts'
import {paragraphLength} from './paragraph-length.ts'
import {passive} from './passive.ts'
import {patterns} from './patterns.ts'
import {personalData} from './personal-data.ts'
import {placeholder} from './placeholder.ts'
import {preposedModifier} from './preposed-modifier.ts'
import {prepositionChain} from './preposition-chain.ts'
import {repeatedWord} from './repeated-word.ts'
import {requiredContent} from './required-content.ts'
import {sentenceLength} from './sentence-length.ts'
import {subheadings} from './subheadings.ts'
import {terms} from './terms.ts'
import {thirdPersonRecipient} from './third-person-recipient.ts'
import {vagueDeadline} from './vague-deadline.ts'
import {wordLength} from './word-length.ts'
import {words} from './words.ts'

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
