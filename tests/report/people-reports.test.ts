import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {csv} from '../../src/report/formats/csv.ts'
import {github} from '../../src/report/formats/github.ts'
import {copyScript} from '../../src/report/formats/html/copy-script.ts'
import {html} from '../../src/report/formats/html/html.ts'
import {markText} from '../../src/report/formats/html/mark-text.ts'
import {markdown} from '../../src/report/formats/markdown.ts'
import {xlsx} from '../../src/report/formats/xlsx/xlsx.ts'
import {makeLetters, writeReport} from './make-letters.ts'

const nasty = '<script>alert(1)</script> | *x* & =1+1; "q"'
const run = () =>
  makeLetters(
    {
      path: 'a,b:c.md',
      text: `Sagen behandles\nher. ${nasty}`,
      findings: [
        {actual: 'behandles\nher', suggestion: 'Vi behandler'},
        {actual: nasty, severity: 'error', message: `100 % ${nasty}\nslut`}
      ]
    },
    {path: 'ren.md', text: 'Du får svar.'}
  )

describe('github', () => {
  it('escapes commands and puts the worst first', () => {
    const {report, context} = run()
    const lines = String(writeReport(github, report, context)).split('\n')
    expect(lines).toEqual([
      '::error file=a%2Cb%3Ac.md,line=2,endLine=2,col=6,endColumn=48,title=passive::100 %25 <script>alert(1)</script> | *x* & =1+1; "q"%0Aslut',
      '::warning file=a%2Cb%3Ac.md,line=1,endLine=2,title=passive::»behandles%0Aher« er passiv.%0A→ Vi behandler',
      ''
    ])
  })

  it('shows ten of a kind and counts the rest', () => {
    const findings = Array.from({length: 13}, () => ({actual: 'a'}))
    const {report, context} = makeLetters({path: 'a.md', text: 'a'.repeat(13), findings})
    const lines = String(writeReport(github, report, context))
      .trim()
      .split('\n')
    expect(lines.filter((d) => d.startsWith('::warning'))).toHaveLength(10)
    expect(lines.at(-1)).toBe('Der er 3 fund mere, som GitHub ikke viser her.')
  })

  it('says nothing when there is nothing, and what could not be read', () => {
    const {report, context} = makeLetters({path: 'a.md', text: 'Du får svar.'})
    expect(writeReport(github, report, context)).toBe('')
    expect(writeReport(github, report, {...context, problems: ['x: nej']})).toBe(
      '::error title=klarbrev::x: nej\n'
    )
  })
})

describe('csv', () => {
  it('opens in a Danish Excel', () => {
    const {report, context} = run()
    const text = String(writeReport(csv, report, context))
    expect(text.startsWith('\uFEFFBrev;Type;Til;LIX;')).toBe(true)
    expect(text).toContain('a,b:c.md;svar;borgere;30,5;let;1;7;advarsel;passive;')
    expect(text).toContain('ren.md;svar;borgere;30,5;let;;;;;intet at bemærke;')
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it.each(['=1+1', '+45 12', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('makes no formula of %j', (actual) => {
    const {report, context} = makeLetters({
      path: 'a.md',
      text: `x ${actual}`,
      findings: [{actual, message: actual}]
    })
    for (const cell of parseCsv(String(writeReport(csv, report, context))).flat())
      expect(cell).not.toMatch(/^\s*[=+\-@]/)
  })

  it('keeps every cell in its column', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (said) => {
        const {report, context} = makeLetters({
          path: 'a.md',
          text: said,
          findings: [{actual: said, message: said}]
        })
        const rows = parseCsv(String(writeReport(csv, report, context)))
        expect(rows).toHaveLength(2)
        for (const row of rows) expect(row).toHaveLength(13)
        expect(rows[1]?.[9]?.replace(/^'/, '')).toBe(said.replace(/^'/, ''))
      })
    )
  })
})

/** Read CSV as a spreadsheet does. */
function parseCsv(text: string): Array<Array<string>> {
  const rows: Array<Array<string>> = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/gy
  const source = text.replace(/^\uFEFF/, '')
  while (cell.lastIndex < source.length) {
    const match = cell.exec(source)
    if (!match) throw new Error(`No CSV: ${source}`)
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n' && cell.lastIndex < source.length) rows.push([])
  }
  return rows
}

describe('markdown', () => {
  it('lets nothing in a letter be markup', () => {
    const {report, context} = run()
    const text = String(writeReport(markdown, report, context))
    expect(text).not.toContain('<script')
    expect(text).toContain('2 breve: 1 fejl og 1 advarsel')
    expect(text).toContain(
      '| 2:6 | fejl | passive | 100 % &lt;script>alert(1)&lt;/script> \\| \\*x\\* &amp; =1+1; "q" slut |'
    )
  })
})

describe('html', () => {
  it('is one page that asks for nothing', () => {
    const {report, context} = run()
    const page = String(writeReport(html, report, context))
    expect(page).not.toMatch(/<link|<img|src=|@import|url\(/)
    expect(page).toContain("default-src 'none'")
    // The one script is the page's own, and the policy lets no other run.
    expect(page.split('<script>')).toHaveLength(2)
    expect(page).toContain(`<script>${copyScript}</script>`)
    expect(page).toContain(`script-src 'sha256-${createHash('sha256').update(copyScript).digest('base64')}'`)
    expect(page).toContain('prefers-color-scheme: dark')
    expect(page).toContain('&lt;script&gt;')
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((d) => d[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('keeps the text whole under marks that overlap', () => {
    fc.assert(
      fc.property(
        fc.string({minLength: 4, maxLength: 40}),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), {maxLength: 6}),
        (text, spans) => {
          const {report} = makeLetters({path: 'a', text, findings: [{actual: text.slice(0, 1)}]})
          const [finding] = report.letters[0]?.findings ?? []
          if (!finding) return
          const findings = spans
            .map(([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([from, to]) => ({
              ...finding,
              place: {start: {...finding.place.start, offset: from}, end: {...finding.place.end, offset: to}}
            }))
          const remarks = findings.map((d, at) => ({number: at + 1, findings: [d]}))
          const shown = markText(text, remarks, 'x', String)
            .replace(/<a [^>]*>\d+<\/a>/g, '')
            .replace(/<[^>]*>/g, '')
          const names: Record<string, string> = {
            '&lt;': '<',
            '&gt;': '>',
            '&amp;': '&',
            '&quot;': '"',
            '&#39;': "'"
          }
          expect(shown.replace(/&[^;]+;/g, (d) => names[d] ?? d)).toBe(text)
        }
      )
    )
  })
})

describe('xlsx', () => {
  it('is a workbook with a sheet of findings and one of letters', () => {
    const {report, context} = run()
    const bytes = writeReport(xlsx, report, context)
    expect(bytes).toBeInstanceOf(Uint8Array)
    const files = unzipSync(bytes as Uint8Array)
    const names = Object.keys(files)
    for (const name of names) fromXml(strFromU8(files[name] ?? new Uint8Array()))
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
    for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(names).toContain(part)
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet.match(/<row /g)).toHaveLength(4)
    expect(sheet).toContain('<c r="L2" s="2"><v>30.5</v></c>')
    expect(sheet).not.toContain('<f>')
  })

  it('sums by rule, folder and type', () => {
    const {report, context} = makeLetters(
      {
        path: 'a/en.md',
        text: 'Såfremt du kan, hermed.',
        findings: [
          {actual: 'Såfremt', rule: 'officialese'},
          {actual: 'hermed', rule: 'officialese', severity: 'info'}
        ]
      },
      {
        path: 'b/to.md',
        text: 'Såfremt.',
        findings: [{actual: 'Såfremt', rule: 'officialese', severity: 'error'}]
      },
      {path: 'b/tre.md', text: 'Du kan.'}
    )
    const files = unzipSync(writeReport(xlsx, report, context) as Uint8Array)
    const rowsOf = (sheet: number) =>
      [
        ...strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()).matchAll(
          /<row .*?<\/row>/g
        )
      ].map(([row]) => [...row.matchAll(/<c .*?<\/c>/g)].map(([cell]) => cell.replace(/<[^>]+>/g, '')))
    expect(rowsOf(3)).toEqual([
      ['Regel', 'Fund', 'Breve', 'Fejl', 'Advarsler', 'Råd', 'Regel-id'],
      ['Kancelliord', '3', '2', '1', '1', '1', 'officialese']
    ])
    expect(rowsOf(4).map((row) => [row[0], row[1], ...row.slice(5, 8)])).toEqual([
      ['Mappe', 'Breve', 'Fejl', 'Advarsler', 'Råd'],
      ['a', '1', '0', '1', '1'],
      ['b', '2', '1', '0', '0']
    ])
    expect(rowsOf(5)).toHaveLength(2)
  })

  it('is the same bytes for the same report', () => {
    const {report, context} = run()
    expect(writeReport(xlsx, report, context)).toEqual(writeReport(xlsx, report, context))
  })
})
