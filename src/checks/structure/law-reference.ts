import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {latin} from '../../text/latin.ts'
import {sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

/**
 * `§ 23, stk. 1, nr. 1`, `§§ 22-24`, `§ 7 a, stk. 2, litra b og c`.
 *
 * A number, then any row of subdivisions; each step of the row begins with a comma or `og`, so the match is linear.
 */
const reference = new RegExp(
  String.raw`§{1,2}\s*\d+(?:\s?(?!i\s+[${latin}])[a-zæøå](?![${latin}\d]))?(?:\s?[-–]\s?\d+)?(?:,?\s+(?:(?:og|eller|jf\.|samt)\s+)?(?:(?:stk\.|nr\.|litra|pkt\.|punkt)\s*(?:\d+|[a-zæøå])(?![${latin}\d])(?:\s?[-–]\s?(?:\d+|[a-zæøå])(?![${latin}\d]))?|§{1,2}\s*\d+(?:\s?[a-zæøå](?![${latin}\d]))?))*(?:\s+og\s+\d+(?![${latin}\d.]))?`,
  'g'
)

/** Headings over the place where the rules of law belong. */
const legalHeading = new RegExp(
  String.raw`\b(?:regler|regel|lov|love|lovgrundlag[${latin}]*|lovgivning[${latin}]*|retsgrundlag[${latin}]*|retsregler[${latin}]*|hjemmel|bestemmelser[${latin}]*|paragraffer)\b`,
  'i'
)

const check: Prepare<'law-reference'> = () => (letter) => {
  if (!letter.text.includes('§')) return []
  const matches: Array<Match> = []
  for (const sentence of letter.prose) {
    if (
      !sentence.text.includes('§') ||
      isPointer(sentence) ||
      isInLegalSection(letter, sentence) ||
      !hasVerb(sentence)
    )
      continue
    const {content, from, to} = sentence
    for (const match of sentence.text.matchAll(reference)) {
      const start = from + match.index
      const end = start + match[0].length
      if (isInClosingParenthesis(content.text.slice(from, to), match.index)) continue
      matches.push({start: sourceStart(content, start), end: sourceEnd(content, end)})
    }
  }
  return matches
}

/**
 * Find references to paragraphs of a law in running sentences.
 *
 * They may stand in a parenthesis that ends the sentence, and in a list or section of the law at the end.
 */
export const lawReference = kind({scope: 'letter', check})

function isInLegalSection(letter: Letter, sentence: Sentence): boolean {
  if (sentence.unit.part !== 'body' && sentence.unit.part !== 'list-item') return true
  const at = letter.units.indexOf(sentence.unit)
  const heading = letter.units.findLast((unit, index) => index < at && unit.part === 'heading')
  return heading !== undefined && legalHeading.test(heading.content.text)
}

/** `Reglen står i § 81 …`, `Læs § 7`: a sentence whose only purpose is the reference. */
function isPointer({tokens}: Sentence): boolean {
  const words = tokens.filter((token) => token.isWord).map((token) => token.lower)
  if (words[0] === 'læs' || words[0] === 'se') return true
  // The rule is the subject, and it only says where it stands.
  return (
    /^(?:regel|reglen|reglerne|lovgrundlaget|hjemlen|bestemmelsen|bestemmelserne)$/.test(words[0] ?? '') &&
    words.slice(1, 4).some((word) => /^(?:står|findes|fremgår|er)$/.test(word))
  )
}

/** `Servicelovens § 112, stk. 1.` alone is a citation, no sentence. */
function hasVerb({tokens, grammar}: Sentence): boolean {
  return tokens.some((token) => grammar.tagOf(token.index).finite)
}

/** `… ret til hjælp (servicelovens § 112, stk. 1).` */
function isInClosingParenthesis(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  if (open < 0 || text.indexOf(')', open) < at) return false
  const close = text.indexOf(')', at)
  return close >= 0 && /^[)\].!?:»”"\s]*$/.test(text.slice(close))
}
