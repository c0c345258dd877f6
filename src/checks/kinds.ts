import {formalAddress} from './address/formal-address.ts'
import {mixedAddress} from './address/mixed-address.ts'
import {thirdPersonRecipient} from './address/third-person-recipient.ts'
import {thirdPersonSender} from './address/third-person-sender.ts'
import {unaddressedReader} from './address/unaddressed-reader.ts'
import {requiredContent} from './content/required-content.ts'
import {type AnyOptions, type Kind, kind} from './kind.ts'
import type {KindName, OptionsOf} from './options/options-of.ts'
import {bareParticiple} from './sentence/bare-participle.ts'
import {doubleNegation} from './sentence/double-negation.ts'
import {fragments} from './sentence/fragments.ts'
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
import {amounts} from './word/amounts.ts'
import {capitals} from './word/capitals.ts'
import {jargon} from './word/jargon.ts'
import {patterns} from './word/patterns.ts'
import {rareWords} from './word/rare-words.ts'
import {repeatedWord} from './word/repeated-word.ts'
import {slashes} from './word/slashes.ts'
import {terms} from './word/terms.ts'
import {wordLength} from './word/word-length.ts'
import {words} from './word/words.ts'

/** All kinds of check, by the name that rules use. */
export const kinds = {
  attachments: attachments,
  closing: closing,
  heading: heading,
  'link-text': linkText,
  opening: opening,
  'required-content': requiredContent,
  subheadings: subheadings,
  'formal-address': formalAddress,
  amounts: amounts,
  capitals: capitals,
  jargon: jargon,
  impersonal: impersonal,
  'law-reference': lawReference,
  lix: lixLimit,
  'paragraph-length': paragraphLength,
  passive: passive,
  patterns: patterns,
  'personal-data': personalData,
  placeholder: placeholder,
  'rare-words': rareWords,
  'repeated-word': repeatedWord,
  'sentence-length': sentenceLength,
  // Comments in a letter are judged when all findings are known; see rules/apply-directives.ts.
  suppression: kind({scope: 'letter', check: () => () => []}),
  slashes: slashes,
  terms: terms,
  'vague-deadline': vagueDeadline,
  'bare-participle': bareParticiple,
  'double-negation': doubleNegation,
  fragments: fragments,
  'front-weight': frontWeight,
  'list-in-prose': listInProse,
  'mixed-address': mixedAddress,
  'nested-clause': nestedClause,
  nominalization: nominalization,
  'preposed-modifier': preposedModifier,
  'preposition-chain': prepositionChain,
  'third-person-recipient': thirdPersonRecipient,
  'third-person-sender': thirdPersonSender,
  'unaddressed-reader': unaddressedReader,
  'word-length': wordLength,
  words: words
} satisfies {readonly [Name in KindName]: Kind<OptionsOf<Name>>}

/**
 * A kind by the name that a rule gives.
 *
 * The rule's options have passed the schema of its kind when the rule was built or loaded; that is where they are checked.
 */
export const kindsByName: ReadonlyMap<string, Kind<AnyOptions>> = new Map(Object.entries(kinds))
