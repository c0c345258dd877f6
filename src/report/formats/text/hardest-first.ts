import {severityWeight} from '../../../text/severity-weight.ts'
import type {Finding, LetterReport} from '../../../types.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {columnsOf} from '../columns.ts'
import {excerpt} from '../excerpt.ts'
import {blocksOf, errorWeight, isAboutAll, joinWhole, type SentenceBlock, toDo} from '../sentence-blocks.ts'
import {wrap} from '../wrap.ts'
import {screenTexts} from './screen-texts.ts'
import {tellMarks} from './told-marks.ts'

/** The lines on sentences, and how many blocks have none. */
export interface HardestFirst {
  readonly lines: ReadonlyArray<string>
  readonly left: number
}

/** Columns that a place may take beside the sentence. */
const placeRoom = 9

/**
 * The sentences of a letter, the hardest first: each once, with what its marks mean and one new sentence.
 *
 * @param shown findings to tell
 * @param room lines at hand; the first block is shown whatever it takes
 */
export function hardestFirst(
  letter: LetterReport,
  shown: ReadonlySet<Finding>,
  context: ReportContext,
  room: number
): HardestFirst {
  const marks = tellMarks(
    letter.findings.filter((d) => shown.has(d)),
    context
  )
  const source = context.textOf(letter)
  const lines: Array<string> = []
  let left = 0
  let isFull = false
  const blocks = joinWhole(blocksOf(letter, shown, context.wholeRules), context.wholeRules)
  for (const block of blocks.sort((a, b) => b.weight - a.weight)) {
    if (isFull) {
      left++
      continue
    }
    const own = isAboutAll(block.findings, context.wholeRules)
      ? wholeLines(block, context)
      : blockLines(block, marks.tell(block.findings), source, context)
    const hasError = block.weight >= errorWeight
    if (lines.length > 0 && lines.length + own.length > room && !hasError) {
      isFull = true
      left++
    } else lines.push(...own)
  }
  return {lines, left}
}

/** `Kontaktoplysninger: Brevet siger ikke, hvordan …`, a finding each. */
function wholeLines(
  {findings}: SentenceBlock,
  {paint, language, width, rules, view}: ReportContext
): Array<string> {
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  const head = screenTexts[language].wholeLetter
  const inset = placeRoom + 4
  const lines = findings
    .toSorted((a, b) => severityWeight[b.severity] - severityWeight[a.severity])
    .flatMap(({ruleId, severity, message}) => {
      const title = `${titles.get(ruleId) ?? ruleId}${view?.ids ? ` [${ruleId}]` : ''}`
      const [first = '', ...rest] = wrap(`${title}: ${message}`, Math.max(20, width - inset))
      const colored = first.startsWith(title) ? paint[severity](title) + first.slice(title.length) : first
      return [colored, ...rest]
    })
  return [`  ${paint.faint(head)}`, ...lines.map((line) => `${' '.repeat(inset)}${line}`)]
}

function blockLines(
  {place, findings, rewrite}: SentenceBlock,
  marks: ReadonlyArray<string>,
  source: string | undefined,
  {paint, language, width}: ReportContext
): Array<string> {
  const where = placeText(place, reportTexts[language])
  const isNarrow = columnsOf(where) <= placeRoom
  const inset = isNarrow ? placeRoom + 4 : 4
  const room = Math.max(20, width - inset)
  const below = (text: string) => `${' '.repeat(inset)}${text}`
  const {marked} =
    source !== undefined ? excerpt(source, place.start.offset, place.end.offset, room - 2) : {marked: ''}
  const isCut = source !== undefined && place.start.offset + marked.length < place.end.offset
  const opening = marked === '' ? '' : `${marked}${isCut ? ' …' : ''}`
  const head = isNarrow
    ? [`  ${paint.faint(where)}${' '.repeat(placeRoom + 2 - columnsOf(where))}${opening}`.trimEnd()]
    : [`  ${paint.faint(where)}`, ...(opening === '' ? [] : [below(opening)])]
  const lines = [...head, ...wrapColored(marks, room).map(below)]
  if (rewrite !== undefined) {
    const [first = '', ...rest] = wrap(rewrite, room - 2)
    lines.push(below(`${paint.good('→')} ${first}`), ...rest.map((line) => below(`  ${line}`)))
  } else {
    for (const message of toDo(findings)) lines.push(...wrap(message, room).map(below))
  }
  return lines
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const colors = /\u001b\[[\d;]*m/g

/** Put marks on lines, a mark never broken where it has room. */
function wrapColored(marks: ReadonlyArray<string>, width: number): Array<string> {
  const lines: Array<string> = []
  let line = ''
  for (const mark of marks) {
    const together = line === '' ? mark : `${line} · ${mark}`
    if (line !== '' && columnsOf(together.replace(colors, '')) > width) {
      lines.push(line)
      line = mark
    } else line = together
  }
  return (line === '' ? lines : [...lines, line]).flatMap((d) =>
    columnsOf(d.replace(colors, '')) > width ? wrapWords(d, width) : d
  )
}

/** Colours stay in one word: names of rules are short and stand first. */
function wrapWords(text: string, width: number): Array<string> {
  const lines: Array<string> = []
  let line = ''
  for (const word of text.split(' ')) {
    const together = line === '' ? word : `${line} ${word}`
    if (line !== '' && columnsOf(together.replace(colors, '')) > width) {
      lines.push(line)
      line = `  ${word}`
    } else line = together
  }
  return [...lines, line]
}
