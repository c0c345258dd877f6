import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isLetter} from '../../letter/recognise/is-letter.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import {readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex} from '../../letter/wording/pattern-index.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'attachments'> = ({unnamed, mentions}, {lexicon}) => {
  const index = new PatternIndex(
    [
      ...unnamed.map((d) => [readPattern(d), true] as const),
      ...mentions.map((d) => [readPattern(d), false] as const)
    ],
    lexicon
  )
  return (letter) => {
    if (!isLetter(letter)) return []
    const list = listOf(letter)
    const found = letter.sentences.flatMap((sentence) =>
      sentence === list || isListPart(sentence, list)
        ? []
        : index.find(sentence).map((d) => ({...d, sentence}))
    )
    if (list) return found.length === 0 ? [{start: list.start, end: list.end, message: 'unmentioned'}] : []
    const first = found.find((d) => d.owner)
    return first ? [spanMatch(first.sentence, first.first, first.end)] : []
  }
}

/** Find attachments that the letter mentions without saying which, and lists of attachments that it never mentions. */
export const attachments = kind({scope: 'letter', check})

/** The line or heading that begins a list of attachments: `Bilag:`, `Bilag 1: Kort over stien`. */
function listOf({sentences}: Letter): Sentence | undefined {
  return sentences.find(
    ({text, unit, words}) =>
      /^(?:vedlagte? |vedhæftede )?(?:bilag|vedlagt|vedhæftet)(?: \d+)?\s*(?::|$|[–-] )/i.test(text) ||
      (unit.part === 'heading' && words <= 3 && /^(?:bilag|vedlagt|vedhæftet)\b/i.test(text))
  )
}

function isListPart({index}: Sentence, list: Sentence | undefined): boolean {
  return list !== undefined && index > list.index
}
