import {expect, it} from 'vitest'
import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {drawCharts} from '../../src/audit/charts/draw-charts.ts'
import type {Chart} from '../../src/audit/charts/plot-chart.ts'
import {auditOf, madeLetter} from './made-letter.ts'

const sentence = 'Sagen behandles, såfremt du ønsker det & <ikke> før.'
const letters = [
  madeLetter(
    'a/1.md',
    [sentence],
    [
      {actual: 'behandles', severity: 'error'},
      {actual: 'såfremt', rule: 'x'}
    ],
    24.4
  ),
  madeLetter('a/2.md', [sentence], [{actual: 'behandles'}], 24.6),
  madeLetter('b & c/3.md', [sentence], [{actual: 'behandles', severity: 'info'}], 57),
  madeLetter('b & c/4.md', [sentence], [], 180)
]
const titleOf = (id: string) => (id === 'x' ? 'Tunge <ord> & vendinger' : 'Passiv')
const charts = drawCharts(auditOf(letters), 'da', titleOf)

function elements(tree: Root | Element, name: string): Array<Element> {
  return tree.children.flatMap((node) =>
    node.type === 'element' ? [...(node.name === name ? [node] : []), ...elements(node, name)] : []
  )
}
const textOf = (node: Element): string =>
  node.children.map((d) => (d.type === 'text' ? d.value : d.type === 'element' ? textOf(d) : '')).join('')
/** The drawings of a chart, for much room and for little. */
const drawings = (chart: Chart | undefined) => elements(fromXml(`<all>${chart?.svg}</all>`), 'svg')
/** What the parts of a drawing say when they are pointed at. */
const said = (chart: Chart | undefined) =>
  drawings(chart).map((svg) =>
    elements(svg, 'rect').map((rect) => elements(rect, 'title').map(textOf).join())
  )

it('names and describes each drawing for those who do not see it', () => {
  for (const chart of Object.values<Chart | undefined>({...charts})) {
    const all = drawings(chart)
    expect(all.map((d) => d.attributes.class?.split(' ')[0])).toEqual(['wide', 'narrow'])
    const ids = all.flatMap((d) => [d.attributes['aria-labelledby'], d.attributes['aria-describedby']])
    expect(new Set(ids).size).toBe(4)
    for (const svg of all) {
      const [title] = elements(svg, 'title')
      const [description] = elements(svg, 'desc')
      expect(svg.attributes.role).toBe('img')
      expect(title?.attributes.id).toBe(svg.attributes['aria-labelledby'])
      expect(description?.attributes.id).toBe(svg.attributes['aria-describedby'])
      expect(title && textOf(title)).toBe(chart?.title)
      expect(description && textOf(description)).toMatch(/^\p{Lu}.*\.$/u)
    }
  }
})

it('counts letters by LIX as the bands do, and shows the hardest with those just below', () => {
  const [wide, narrow] = said(charts.lix)
  expect(wide?.filter((d) => !d.endsWith(' 0 breve'))).toEqual([
    'LIX 20-24: 1 brev',
    'LIX 25-29: 1 brev',
    'LIX 55-59: 1 brev',
    'LIX 95-99: 1 brev'
  ])
  expect(narrow).toEqual(wide)
  expect(drawings(charts.lix)[0]?.children.length).toBeGreaterThan(3)
})

it('divides the findings of a rule by severity', () => {
  expect(said(charts.rules)[0]).toEqual([
    'Passiv: 1 (fejl)',
    'Passiv: 1 (advarsel)',
    'Passiv: 1 (råd)',
    'Tunge <ord> & vendinger: 1 (advarsel)'
  ])
  expect(charts.rules?.title).toBe('Fund efter regel, flest først')
})

it('shows folders, the hardest first, and types', () => {
  expect(said(charts.folders)[0]).toEqual([
    'b & c: 2 breve meget svær (100 %)',
    'a: 1 brev meget let (50 %)',
    'a: 1 brev let (50 %)'
  ])
  expect(said(charts.types)[0]).toHaveLength(3)
})

it('writes numbers the Danish way', () => {
  const many = Array.from({length: 1200}, (_, index) =>
    madeLetter(`${index}.md`, [sentence], [{actual: 'behandles'}])
  )
  const danish = drawCharts(auditOf(many), 'da', titleOf)
  const numbers = (chart: Chart | undefined) =>
    drawings(chart).flatMap((svg) => elements(svg, 'text').map(textOf))
  expect(numbers(danish.rules)).toContain('1.200')
  expect(numbers(danish.lix)).toContain('1.200')
  expect(numbers(drawCharts(auditOf(many), 'en', titleOf).rules)).toContain('1,200')
})

it('draws nothing of nothing', () => {
  expect(drawCharts(auditOf([]), 'da', titleOf)).toEqual({
    lix: undefined,
    rules: undefined,
    folders: undefined,
    types: undefined
  })
  const empty = madeLetter('a.md', ['Hej.'], [], 0)
  const {report} = empty
  const none = [{...empty, report: {...report, counts: {...report.counts, sentences: 0}}}]
  expect(drawCharts(auditOf(none), 'da', titleOf).lix?.svg).not.toContain('NaN')
})
