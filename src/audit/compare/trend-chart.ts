import {axisX, dot, line, ruleY, text} from '@observablehq/plot'
import {hardLix} from '../../letter/score/lix.ts'
import {type Chart, plotChart} from '../charts/plot-chart.ts'
import type {Stage} from './compare-reports.ts'
import type {CompareTexts} from './compare-texts.ts'

/** Characters of a report's name under the curve. */
const longestName = 18

interface Point {
  readonly at: number
  readonly lix: number
}

/** The median LIX from report to report, as a curve. */
export function trendChart(trend: ReadonlyArray<Stage>, texts: CompareTexts): Chart {
  const points = trend.map(({medianLix}, at): Point => ({at, lix: Math.round(medianLix)}))
  const [first, last] = [points[0]?.lix ?? 0, points.at(-1)?.lix ?? 0]
  const values = points.map((d) => d.lix)
  const name = {
    id: 'trend-chart',
    title: texts.trendTitle,
    description: texts.trendDescription(trend.length, first, last)
  }
  return plotChart(name, (room) => ({
    height: 280,
    marginTop: 24,
    marginLeft: 44,
    marginRight: 44,
    marginBottom: 44,
    x: {domain: [-0.2, trend.length - 0.8], label: null},
    y: {
      domain: [Math.min(...values, hardLix) - 5, Math.max(...values, hardLix) + 5],
      label: 'LIX',
      labelArrow: 'none',
      grid: true,
      ticks: 5
    },
    marks: [
      axisX(
        points.map((d) => d.at),
        {
          tickFormat: (at: number) =>
            room === 'wide' || at === 0 || at === trend.length - 1 ? shortName(trend[at]?.name ?? '') : '',
          label: null
        }
      ),
      // From here on a letter is hard.
      ruleY([hardLix], {stroke: 'currentColor', strokeDasharray: '4 3'}),
      line(points, {x: 'at', y: 'lix', stroke: 'var(--b0)', strokeWidth: 3}),
      dot(points, {x: 'at', y: 'lix', fill: 'var(--b0)', r: 5}),
      text(points, {x: 'at', y: 'lix', text: ({lix}: Point) => String(lix), dy: -14})
    ]
  }))
}

/** The name of a report without its folder and ending. */
function shortName(name: string): string {
  const short = name.replace(/^.*[\\/]/, '').replace(/\.json$/i, '')
  return short.length > longestName ? `${short.slice(0, longestName - 1)}…` : short
}
