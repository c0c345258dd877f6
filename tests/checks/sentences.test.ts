import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'

/**
 * Sentences written before the rules were looked at, a file for each rule. A line begins with `+` where the rule is to
 * find what stands in double brackets (anything, without brackets), and with `-` where it is to find nothing.
 */
const folder = new URL('./sentences/', import.meta.url)

/** Files that are not named after the one rule they ask. */
const rulesOf: Readonly<Record<string, ReadonlyArray<string>>> = {tone: ['blaming-tone', 'threatening-tone']}

type Span = readonly [start: number, end: number]

function readLine(line: string): {readonly text: string; readonly spans: ReadonlyArray<Span>} {
  const spans: Array<Span> = []
  let text = ''
  for (const part of line.slice(2).split(/(\[\[.*?\]\])/)) {
    const marked = /^\[\[(.*)\]\]$/.exec(part)?.[1]
    if (marked !== undefined) spans.push([text.length, text.length + marked.length])
    text += marked ?? part
  }
  return {text, spans}
}

/** Whether two spans share at least half of the shorter. */
function isSame([a, b]: Span, [c, d]: Span): boolean {
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) * 2 >= Math.min(b - a, d - c)
}

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const name = file.replace('.txt', '')
  const ids = rulesOf[name] ?? [name]
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const found = (text: string) => checkLetter(text, {format: 'text', language: 'da', only: ids}).findings

  it.each(lines.filter((line) => line.startsWith('+ ')))('%s', (line) => {
    const {text, spans} = readLine(line)
    const places = found(text).map(({place}): Span => [place.start.offset, place.end.offset])
    expect(places).not.toEqual([])
    for (const span of spans) expect(places.filter((d) => isSame(d, span))).not.toEqual([])
  })

  it.each(lines.filter((line) => line.startsWith('- ')))('%s', (line) => {
    expect(found(readLine(line).text).map(({actual}) => actual)).toEqual([])
  })

  it('holds nothing else', () => {
    expect(lines.filter((line) => !/^[+-] /.test(line))).toEqual([])
  })
})
