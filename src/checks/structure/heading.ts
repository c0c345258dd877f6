import {headingOf} from '../../letter/model/heading-of.ts'
import {matchAt, sentenceAt} from '../../letter/model/letter-place.ts'
import {isLetter} from '../../letter/recognise/is-letter.ts'
import {isInCapitals} from '../../text/in-capitals.ts'
import {latin} from '../../text/latin.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'heading'> = ({vague, openings, characters, start}) => {
  const names = new Set(vague.map((d) => d.toLowerCase()))
  const begins = new RegExp(`^(?:${openings.map(literally).join('|')})(?![${latin}])`, 'i')

  return (letter): Array<Match> => {
    if (!isLetter(letter)) return []
    const title = headingOf(letter)
    if (!title) {
      const first = sentenceAt(letter, 'opening')
      const titled = typeof letter.document.meta.title === 'string'
      return first && !titled ? [matchAt(first, undefined, start)] : []
    }
    const text = title.content.text.slice(title.from, title.to).trim()
    const core = withoutNumbers(text)
    if (core === '') return [matchAt(title, 'number', start)]
    if (names.has(core.toLowerCase())) return [matchAt(title, 'vague', start)]
    if (begins.test(text)) return [matchAt(title, 'opening', start)]
    // With fewer letters it is an acronym, which may be a name.
    if (isInCapitals(text, 6)) return [matchAt(title, 'capitals', [])]
    return text.length > characters
      ? [{...matchAt(title, 'long', []), values: {characters: text.length}}]
      : []
  }
}

/** Find a letter whose heading is missing or does not say what the letter means to its reader. */
export const heading = kind({scope: 'letter', check})

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A heading without case numbers and dates, which say nothing. */
function withoutNumbers(text: string): string {
  return text
    .replace(caseNumber, '')
    .replace(/\{\{[^}]*\}\}|«[^»]*»|<<[^>]*>>/g, '')
    .replace(/(?:den )?\d[\d./-]*/g, '')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

const caseNumber = new RegExp(
  String.raw`(?<![${latin}])(?:sag|sags?nr|sagsnummer|j\.?nr|journalnr|journalnummer|nr)\b\.?:?\s*(?=[\d{«<])`,
  'gi'
)
