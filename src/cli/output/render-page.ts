import {wrap} from '../../report/formats/wrap.ts'
import type {Paint} from '../../report/report-context.ts'

/** Show a page in a terminal: headings bold, paragraphs wrapped, tables in columns, commands as they are typed. */
export function renderPage(markdown: string, paint: Paint, width: number): string {
  const lines: Array<string> = []
  for (const block of markdown.trim().split(/\n{2,}/)) {
    const [first = ''] = block.split('\n')
    if (lines.length > 0) lines.push('')
    if (first.startsWith('#')) lines.push(paint.strong(first.replace(/^#+\s*/, '')), ...rest(block, width))
    else if (first.startsWith('|')) lines.push(...table(block, paint))
    else if (first.startsWith('```')) lines.push(...typed(block, paint))
    else if (/^\d+\. /.test(first)) lines.push(...block.split('\n').flatMap((line) => step(line, width)))
    else if (/^[-*] /.test(first)) lines.push(...block.split('\n').flatMap((line) => item(line, width)))
    else lines.push(...wrap(inline(block.replaceAll('\n', ' ')), width))
  }
  return `${lines.join('\n')}\n`
}

function rest(block: string, width: number): Array<string> {
  const text = block.split('\n').slice(1).join(' ')
  return text === '' ? [] : wrap(inline(text), width)
}

/** Lines to type or copy, whole whatever their length. */
function typed(block: string, paint: Paint): Array<string> {
  return block
    .split('\n')
    .slice(1, -1)
    .map((line) => `  ${paint.good(line)}`)
}

function step(line: string, width: number): Array<string> {
  const number = line.slice(0, line.indexOf(' ') + 1)
  const [first = '', ...more] = wrap(inline(line.slice(number.length)), width - number.length)
  return [`${number}${first}`, ...more.map((d) => ' '.repeat(number.length) + d)]
}

function item(line: string, width: number): Array<string> {
  const [first = '', ...more] = wrap(inline(line.replace(/^[-*] /, '')), width - 2)
  return [`• ${first}`, ...more.map((d) => `  ${d}`)]
}

function table(block: string, paint: Paint): Array<string> {
  const rows = block
    .split('\n')
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => inline(cell.trim()))
    )
  const [head = [], ...body] = rows
  return body.flatMap((row) =>
    row.map((cell, index) => `${paint.faint(`${head[index] ?? ''}:`)} ${cell}`).concat('')
  )
}

/** Links show their address; emphasis and code lose their marks. */
function inline(text: string): string {
  return text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)').replace(/[*_`]{1,2}([^*_`]+)[*_`]{1,2}/g, '$1')
}
