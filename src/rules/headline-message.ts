import {listOf} from '../text/list-of.ts'
import type {Finding, UiLanguage} from '../types.ts'
import type {HeadlineText} from './headline-form.ts'
import {messageTexts} from './message-texts.ts'

/** Characters of a quotation, at most. */
const longestQuote = 28

/**
 * A headline as a sentence: »3 ord og udtryk er kancellisprog: »hermed«, »såfremt« og »jf.«.«
 *
 * @param form undefined for a rule that has none, whose name is told
 * @param findings the most important first, at least one
 */
export function headlineMessage(
  {form, quotes}: {readonly form: HeadlineText | undefined; readonly quotes: number},
  findings: ReadonlyArray<Finding>,
  about: {
    readonly sentences: number
    readonly titles: ReadonlyMap<string, string>
    readonly language: UiLanguage
  }
): string {
  const {sentences, titles, language} = about
  const [first] = findings
  const title = (ruleId: string) => titles.get(ruleId) ?? ruleId
  if (!first) return ''
  if (!form) return `${title(first.ruleId)}: ${firstSentence(first.message)}`
  const isOne = findings.length === 1 || (sentences === 1 && form.many.includes('{sentences}'))
  const named = [...new Set(findings.map(({ruleId}) => title(ruleId)))]
  const values: Readonly<Record<string, string>> = {
    count: String(findings.length),
    sentences: String(sentences),
    most: String(
      Math.max(0, ...findings.map(({values: {words}}) => (typeof words === 'number' ? words : 0)))
    ),
    message: firstSentence(first.message).replace(/\.$/, ''),
    titles: listOf(
      named.map((d) => d.charAt(0).toLowerCase() + d.slice(1)),
      messageTexts[language].and
    )
  }
  const said = (isOne ? form.one : form.many).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole
  )
  const quoted = quotesOf(findings, quotes, language)
  return `${said}${quoted.length === 0 ? '' : `: ${listOf(quoted, messageTexts[language].and)}`}.`
}

/** A sentence ends in a full stop before a capital. */
function firstSentence(message: string): string {
  const end = /\.(?= [A-ZÆØÅ(])/.exec(message)
  return end ? message.slice(0, end.index + 1) : message
}

/** The words found, each once, short ones as they stand and others by their beginning. */
function quotesOf(findings: ReadonlyArray<Finding>, most: number, language: UiLanguage): Array<string> {
  const words = new Map<string, string>()
  for (const {actual} of findings) {
    if (words.size >= most) break
    const plain = actual.replace(/\s+/g, ' ').trim()
    if (plain !== '') words.set(plain.toLowerCase(), shortened(plain))
  }
  return [...words.values()].map(messageTexts[language].quote)
}

function shortened(text: string): string {
  if (text.length <= longestQuote) return text
  const cut = text.slice(0, longestQuote)
  const blank = cut.lastIndexOf(' ')
  return `${cut.slice(0, blank > longestQuote / 2 ? blank : longestQuote)} …`
}
