import {rectY, ruleX, ruleY, text} from '@observablehq/plot'
import {lixBand} from '../../letter/score/lix.ts'
import {bandNames} from '../measure-letters.ts'
import type {ChartContext} from './chart-context.ts'
import {type Chart, plotChart} from './plot-chart.ts'

/** A letter harder than this is rare, and shown with those just below it. */
const highest = 99
const step = 5

interface Bin {
  readonly from: number
  readonly to: number
  readonly letters: number
  readonly band: number
}

/** How many letters have each LIX, in steps of five, coloured by band. */
export function lixChart({audit, t, texts}: ChartContext): Chart {
  const {total, letters} = audit
  const values = letters
    .filter(({counts}) => counts.sentences > 0)
    .map(({score}) => Math.min(highest, Math.round(score.lix)))
  const bins = binsOf(values)
  const middle = Math.round(total.medianLix)
  const name = {
    id: 'lix-chart',
    title: t.lixTitle,
    description: t.lixDescription(texts.letters(total.letters), middle, texts.audit.count(total.hard))
  }
  const start = bins[0]?.from ?? 0
  const end = bins.at(-1)?.to ?? highest + 1
  const most = Math.max(...bins.map((d) => d.letters), 1)
  const isRight = total.medianLix - start > (end - start) / 2
  return plotChart(name, (room) => ({
    height: 300,
    marginTop: 40,
    marginLeft: 48,
    marginBottom: 44,
    x: {
      domain: [start, end],
      label: t.lixAxis,
      labelArrow: 'none',
      ticks: room === 'wide' ? 15 : 6,
      tickFormat: String
    },
    y: {
      // Room for the number on the highest bar.
      domain: [0, most * 1.08],
      label: t.letterAxis,
      labelArrow: 'none',
      grid: true,
      ticks: 5,
      tickFormat: texts.audit.count
    },
    marks: [
      rectY(bins, {
        x1: 'from',
        x2: 'to',
        y: 'letters',
        fill: ({band}: Bin) => `var(--b${band})`,
        insetLeft: 1,
        insetRight: 1,
        title: ({from, to, letters}: Bin) => t.span(from, to - 1, texts.letters(letters))
      }),
      ...(room === 'wide'
        ? [
            text(
              bins.filter((d) => d.letters > 0),
              {
                x: ({from, to}: Bin) => (from + to) / 2,
                y: 'letters',
                text: ({letters}: Bin) => texts.audit.count(letters),
                dy: -8
              }
            )
          ]
        : []),
      ruleX([total.medianLix], {stroke: 'currentColor', strokeDasharray: '4 3', insetTop: -12}),
      text([total.medianLix], {
        x: (value: number) => value,
        text: () => t.middle(middle),
        frameAnchor: 'top',
        textAnchor: isRight ? 'end' : 'start',
        dx: isRight ? -5 : 5,
        dy: -14
      }),
      ruleY([0])
    ]
  }))
}

function binsOf(values: ReadonlyArray<number>): Array<Bin> {
  if (values.length === 0) return []
  const first = Math.floor(Math.min(...values) / step) * step
  const last = Math.floor(Math.max(...values) / step) * step
  return Array.from({length: (last - first) / step + 1}, (_, index) => {
    const from = first + index * step
    const letters = values.filter((value) => value >= from && value < from + step).length
    return {from, to: from + step, letters, band: bandNames.indexOf(lixBand(from))}
  })
}
