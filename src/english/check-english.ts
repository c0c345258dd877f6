import {francAll} from 'franc-min'
import type {Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {CheckContext, English} from '../check-letter.ts'
import type {LetterDocument} from '../formats/document.ts'
import {opaqueOf} from '../letter/model/unit-reading.ts'
import {letterParts} from '../letter/parts/letter-parts.ts'
import type {Unit} from '../letter/parts/unit.ts'
import {assumeAudience, assumeType} from '../letter/recognise/assume.ts'
import {scoreCounts} from '../letter/score/score-letter.ts'
import {type ActiveRule, selectRules} from '../rules/select-rules.ts'
import {stampFinding} from '../rules/stamp-finding.ts'
import {findFields} from '../text/find-fields.ts'
import {lineMap} from '../text/line-map.ts'
import {isContiguous, sourceEnd, sourceStart} from '../text/mapped-text.ts'
import type {Assumption, Counts, Finding, Language, LetterReport, Match} from '../types.ts'

/** The engine for English: retext's parser and its rules of readability, plain words and passive. */
export const english: English = {recognise, check}

const processor = unified()
  .use(retextEnglish)
  .use(retextReadability)
  .use(retextSimplify)
  .use(retextPassive)
  .freeze()

/** Tell English from Danish by letter trigrams. */
function recognise(text: string): Assumption<Language> {
  const scores = new Map<string, number>(francAll(text, {only: ['dan', 'eng']}))
  const [danish, english] = [scores.get('dan') ?? 0, scores.get('eng') ?? 0]
  return {
    value: english > danish ? 'en' : 'da',
    confidence: Math.max(0.5, Math.abs(english - danish)),
    reason: 'words'
  }
}

function check(
  document: LetterDocument,
  language: Assumption<Language>,
  context: CheckContext
): LetterReport {
  const audience = assumeAudience(document, context, context.uiLanguage)
  const type = assumeType(document, context, context.uiLanguage)
  const rules = selectRules({...context, language: 'en', audience: audience.value, type: type.value})
  const lines = lineMap(document.text)
  const counts: Count = {characters: 0, words: 0, longWords: 0, sentences: 0, paragraphs: 0, all: []}
  const findings: Array<Finding> = []

  for (const unit of letterParts(document.blocks)) {
    if (unit.part !== 'body' && unit.part !== 'list-item') continue
    const file = new VFile(unit.content.text)
    const tree = processor.parse(file)
    processor.runSync(tree, file)
    if (unit.part === 'body') count(tree, counts)
    for (const message of file.messages) {
      const rule = rules.find((d) => d.rule.kind === message.source)
      const match = rule && matchOf(message, unit, rule, document.text)
      if (match) findings.push(stampFinding(match, rule, document, lines, context.uiLanguage))
    }
  }

  const {all, ...own} = counts
  return {
    path: context.path,
    format: document.format,
    language: 'en',
    audience: audience.value,
    type: type.value,
    assumptions: {language, audience, type},
    counts: own,
    score: scoreCounts(own, all),
    findings: findings.sort((a, b) => a.place.start.offset - b.place.start.offset),
    suppressed: [],
    errors: []
  }
}

type Count = {-readonly [Key in keyof Counts]: number} & {readonly all: Array<string>}

function count(tree: Root, counts: Count): void {
  counts.paragraphs++
  visit(tree, (node) => {
    if (node.type === 'SentenceNode') {
      counts.sentences++
      counts.characters += textOf(node).length
    } else if (node.type === 'WordNode') {
      const word = textOf(node)
      counts.words++
      counts.all.push(word.toLowerCase())
      if ((word.match(/\p{L}/gu)?.length ?? 0) > 6) counts.longWords++
    }
  })
}

function matchOf(
  message: VFileMessage,
  {block, content}: Unit,
  {rule}: ActiveRule,
  text: string
): Match | undefined {
  const place = message.place
  if (!place || !('start' in place)) return
  const [from, to] = [place.start.offset ?? 0, place.end.offset ?? 0]
  // Code and fields are no words of the letter.
  if (overlaps(opaqueOf(block, content), from, to) || overlaps(findFields(content.text), from, to)) return
  const [start, end] = [sourceStart(content, from), sourceEnd(content, to)]
  const actual = text.slice(start, end)
  const isWritable = rule.kind === 'retext-simplify' && isContiguous(content, from, to)
  const alternatives = isWritable ? (message.expected ?? []) : []
  return {
    start,
    end,
    suggestions: alternatives.map((d) => {
      const replacement = /^\p{Lu}/u.test(actual) ? d.charAt(0).toUpperCase() + d.slice(1) : d
      return {text: replacement, edits: [{start, end, text: replacement}], safe: false}
    }),
    ...(rule.kind === 'retext-simplify' && (message.expected ?? []).length === 0 ? {message: 'omit'} : {})
  }
}

/** Does a stretch share a character with one of some ascending spans? */
function overlaps(spans: Int32Array | undefined, from: number, to: number): boolean {
  for (let index = 0; spans && index < spans.length; index += 2) {
    if ((spans[index] ?? 0) < to && (spans[index + 1] ?? 0) > from) return true
  }
  return false
}
