import {TokenKind} from '../../danish/tokens/token-list.ts'
import {closingMarks} from '../../danish/words/quotation-marks.ts'
import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {quotationsOf} from '../../letter/sentences/borrowed-words.ts'
import {fixedWords, type ProtectedSpan} from '../../letter/sentences/fixed-words.ts'
import {applyEdits} from '../../text/apply-edits.ts'
import type {Edit, Match, Suggestion} from '../../types.ts'
import {readsWell} from '../reread/reads-well.ts'
import {type SentenceFacts, sameFacts, sentenceFacts} from './sentence-facts.ts'

/**
 * Keep only the suggestions that leave the facts of a letter alone.
 *
 * A suggestion goes when it changes a quotation, the title of a law, a reference to a paragraph, a merge field or an
 * address, or when the sentence would not state the same numbers, dates, amounts, names and negations as before. Law
 * titles and references may move with the words around them, but then the suggestion is not safe.
 *
 * @param mayChange the facts that a suggestion changes because that is its purpose
 */
export function guardSuggestions(
  match: Match,
  letter: Letter,
  mayChange: keyof SentenceFacts | undefined
): Match {
  const {suggestions} = match
  if (!suggestions || suggestions.length === 0) return match
  const kept = suggestions.flatMap(
    (suggestion) => guard(suggestion, letter, mayChange) ?? wordAlone(suggestion) ?? []
  )
  const isSame = kept.length === suggestions.length && kept.every((d, index) => d === suggestions[index])
  return isSame ? match : {...match, suggestions: kept}
}

/** Another word for one word stays as advice; it is a person who sees whether it says the same. */
function wordAlone({text, edits}: Suggestion): Suggestion | undefined {
  return edits.length === 1 && edits[0]?.text === text && text !== ''
    ? {text, edits: [], safe: false}
    : undefined
}

function guard(
  suggestion: Suggestion,
  letter: Letter,
  mayChange: keyof SentenceFacts | undefined
): Suggestion | undefined {
  const {edits} = suggestion
  const [first, last] = [edits[0], edits.at(-1)]
  // Without edits there is nothing to apply; a person writes.
  if (!first || !last) return suggestion
  const sentences = sentencesAt(letter, first.start, last.end)
  const [from, to] = [sentences[0], sentences.at(-1)]
  if (!from || !to) return

  if (bringsMarkup(letter, sentences, edits)) return

  const start = Math.min(from.start, first.start)
  const end = Math.max(to.end, last.end)
  const after = applyEdits(
    letter.text.slice(start, end),
    edits.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start}))
  )
  const before =
    sentences.length === 1 && start === from.start && end === to.end
      ? factsOf(from)
      : factsIn(letter, sentences, start, end)
  if (!sameFacts(before, sentenceFacts(after, startsSentence(after)), mayChange)) return

  if (!readsWell(sentences, edits)) return
  const spans = protectedAt(sentences)
  if (!spans.every((span) => survives(span, letter.text, start, end, after, edits))) return
  return suggestion.safe && spans.some((span) => touches(edits, span))
    ? {...suggestion, safe: false}
    : suggestion
}

const markup: Readonly<Record<string, RegExp>> = {html: /[<>&]/, markdown: /[*_`\\<>[\]|~]/}

/** Words that move come as they read, not as they are written: `&lt;` would become `<`. Fields are text anyway. */
function bringsMarkup(
  {document}: Letter,
  sentences: ReadonlyArray<Sentence>,
  edits: ReadonlyArray<Edit>
): boolean {
  const marks = markup[document.format]
  if (!marks || !edits.some(({text}) => marks.test(text))) return false
  const fields = sentences.flatMap(({tokens}) => tokens.filter((token) => token.isOpaque))
  return edits.some(({text}) =>
    marks.test(fields.reduce((rest, field) => rest.replaceAll(field.text, ''), text))
  )
}

/** The sentences that edits reach into. */
function sentencesAt({sentences}: Letter, start: number, end: number): Array<Sentence> {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Array<Sentence> = []
  for (let at = low; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (!sentence || sentence.start > end) break
    found.push(sentence)
  }
  return found
}

const facts = new WeakMap<Sentence, SentenceFacts>()

function factsOf(sentence: Sentence): SentenceFacts {
  let known = facts.get(sentence)
  if (!known) {
    known = factsIn(sentence.letter, [sentence], sentence.start, sentence.end)
    facts.set(sentence, known)
  }
  return known
}

/** The facts of sentences as they stand. The first word of each is a name only when no word has its letters. */
function factsIn(
  {text, danish}: Letter,
  sentences: ReadonlyArray<Sentence>,
  start: number,
  end: number
): SentenceFacts {
  const firsts = sentences.map(({tokens}) => tokens.find((token) => token.isWord))
  const starts = new Map(firsts.map((token) => [(token?.start ?? -1) - start, token]))
  return sentenceFacts(text.slice(start, end), (offset, word) => {
    const first = starts.get(offset)
    // `Evt. spørgsmål`: the lexicon has no abbreviations.
    return (
      first !== undefined &&
      (danish.lexicon.classes(word.toLowerCase()) !== 0 || first.kind === TokenKind.abbreviation)
    )
  })
}

const beforeSentence = new RegExp(String.raw`(?:^|[.!?:][${closingMarks})]?\s|\n)[^\p{L}\d]*$`, 'u')

/** After a rewrite a sentence begins at the first word, after the end of another, and where a line of a list begins. */
function startsSentence(text: string): (offset: number) => boolean {
  return (offset) => beforeSentence.test(text.slice(Math.max(0, offset - 40), offset))
}

function protectedAt(sentences: ReadonlyArray<Sentence>): Array<ProtectedSpan> {
  const units = new Set(sentences.map((sentence) => sentence.unit))
  return [
    ...[...units].flatMap((unit) => quotationsOf(unit)),
    ...sentences.flatMap((sentence) => fixedWords(sentence))
  ]
}

/** Whether a span stands after the edits as often as before. One that reaches out of the window must not be touched. */
function survives(
  span: ProtectedSpan,
  text: string,
  start: number,
  end: number,
  after: string,
  edits: ReadonlyArray<Edit>
): boolean {
  if (span.end <= start || span.start >= end) return true
  if (!touches(edits, span)) return true
  if (span.start < start || span.end > end) return false
  const form = (part: string) => {
    const line = part.replace(/\s+/g, ' ')
    return span.anyCase ? line.toLowerCase() : line
  }
  const words = form(text.slice(span.start, span.end))
  return countOf(form(text.slice(start, end)), words) === countOf(form(after), words)
}

function touches(edits: ReadonlyArray<Edit>, {start, end}: ProtectedSpan): boolean {
  return edits.some((edit) => edit.start < end && edit.end > start)
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}
