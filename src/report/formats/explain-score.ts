import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {lix, lixBand} from '../../letter/score/lix.ts'
import type {UiLanguage} from '../../types.ts'
import {reportTexts} from '../texts.ts'
import {explainTexts, omissionTexts} from './table-texts.ts'

/** How a letter's LIX came about: every sentence with its words and long words, and what was left out, and why. */
export function explainScore(path: string, letter: Letter, language: UiLanguage): string {
  const texts = explainTexts[language]
  const lines = [path, '', texts.head]
  for (const sentence of letter.prose) {
    lines.push(`${pad(sentence.words)}  ${pad(sentence.longWords)}  ${marked(sentence)}`)
  }

  const left = letter.sentences.filter((sentence) => sentence.omitted !== undefined)
  if (left.length > 0) lines.push('', texts.leftOut)
  for (const sentence of left) {
    const reason = sentence.omitted && omissionTexts[language][sentence.omitted]
    lines.push(`  ${sentence.text.replace(/\s+/g, ' ')}  (${reason})`)
  }

  const {words, longWords, sentences} = letter.counts
  const value = lix(letter.counts)
  const number = (d: number) => reportTexts[language].decimal(Math.round(d * 10) / 10)
  const band = reportTexts[language].bands[lixBand(value)]
  lines.push(
    '',
    sentences === 0
      ? texts.noSentences
      : `LIX = ${words}/${sentences} + 100 · ${longWords}/${words} = ${number(words / sentences)} + ${number((100 * longWords) / words)} = ${number(value)} (${band})`,
    ''
  )
  return lines.join('\n')
}

/** The sentence with its long words marked: `Din *ansøgning* er ...`. */
function marked({tokens, content, from, to}: Sentence): string {
  let text = ''
  let at = from
  for (const token of tokens) {
    if (!token.isLong) continue
    text += `${content.text.slice(at, token.from)}*${token.text}*`
    at = token.to
  }
  return (text + content.text.slice(at, to)).replace(/\s+/g, ' ')
}

function pad(value: number): string {
  return String(value).padStart(5)
}
