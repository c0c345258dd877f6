import {barX, text} from '@observablehq/plot'
import type {LetterGroup} from '../group-letters.ts'
import type {ChartContext} from './chart-context.ts'
import {type Chart, type ChartName, plotChart} from './plot-chart.ts'

/** More groups than a chart is good for; the table has them all. */
export const mostGroups = 12

/** Groups of letters, the hardest first: which share of each is easy and hard. */
export function groupChart(
  groups: ReadonlyArray<LetterGroup>,
  name: ChartName,
  {t, texts}: Pick<ChartContext, 't' | 'texts'>
): Chart {
  const shown = groups.slice(0, mostGroups)
  const parts = shown.flatMap((group) => {
    const all = group.bands.reduce((sum, d) => sum + d.letters, 0)
    let from = 0
    return group.bands.flatMap(({band, letters}, index) => {
      if (letters === 0) return []
      const share = (100 * letters) / all
      const part = {group: group.name, band, index, letters, share, from, to: from + share}
      from = part.to
      return [part]
    })
  })
  type Part = (typeof parts)[number]
  const percent = ({share}: Part) => Math.round(share)
  return plotChart(name, (room) => ({
    height: 44 + 54 * shown.length,
    marginTop: 4,
    marginLeft: 4,
    marginRight: 14,
    marginBottom: 40,
    x: {
      domain: [0, 100],
      label: t.shareAxis,
      labelAnchor: 'right',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: String
    },
    y: {domain: shown.map((d) => d.name), axis: null, padding: 0.2},
    marks: [
      barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'group',
        fill: ({index}: Part) => `var(--b${index})`,
        insetTop: 21,
        insetRight: 1,
        title: (part: Part) =>
          t.part(part.group, texts.bands[part.band], texts.letters(part.letters), percent(part))
      }),
      text(
        parts.filter((d) => d.share > (room === 'wide' ? 6 : 14)),
        {
          x: ({from, to}: Part) => (from + to) / 2,
          y: 'group',
          text: (part: Part) => `${percent(part)} %`,
          fill: ({index}: Part) => `var(--b${index}-ink)`,
          dy: 10.5
        }
      ),
      text(shown, {
        x: 0,
        y: 'name',
        text: 'name',
        textAnchor: 'start',
        textOverflow: 'ellipsis-start',
        lineWidth: room === 'wide' ? 46 : 13,
        fontWeight: 600,
        dy: -11
      }),
      text(shown, {
        x: 100,
        y: 'name',
        text: ({letters, medianLix}: LetterGroup) =>
          `${texts.letters(letters)} · LIX ${Math.round(medianLix)}`,
        textAnchor: 'end',
        dy: -11
      })
    ]
  }))
}
