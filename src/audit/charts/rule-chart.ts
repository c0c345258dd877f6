import {barX, text} from '@observablehq/plot'
import {severities} from '../../types.ts'
import type {ChartContext} from './chart-context.ts'
import {type Chart, plotChart} from './plot-chart.ts'

/** More bars than an eye compares; the table has them all. */
const mostRules = 12

/** The rules with most findings, each bar divided by severity. */
export function ruleChart({audit, titleOf, t, texts}: ChartContext): Chart | undefined {
  const rules = audit.rules.slice(0, mostRules)
  const [first] = rules
  if (!first) return
  const {count} = texts.audit
  const parts = rules.flatMap(({ruleId, severities: counts}) => {
    let from = 0
    return severities.flatMap((severity) => {
      const findings = counts[severity]
      if (findings === 0) return []
      const part = {rule: titleOf(ruleId), severity, from, to: from + findings, findings}
      from = part.to
      return [part]
    })
  })
  type Part = (typeof parts)[number]
  const name = {
    id: 'rule-chart',
    title: t.ruleTitle(rules.length, audit.rules.length),
    description: t.ruleDescription(titleOf(first.ruleId), count(first.findings))
  }
  return plotChart(name, (room) => ({
    height: 50 + 26 * rules.length,
    marginTop: 8,
    marginLeft: room === 'wide' ? 200 : 150,
    marginRight: 48,
    marginBottom: 40,
    x: {
      label: t.findingAxis,
      labelArrow: 'none',
      grid: true,
      ticks: room === 'wide' ? 8 : 3,
      tickFormat: count
    },
    y: {
      domain: rules.map(({ruleId}) => titleOf(ruleId)),
      label: null,
      tickSize: 0,
      padding: 0.25
    },
    marks: [
      barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'rule',
        fill: ({severity}: Part) => `var(--${severity}-bar)`,
        insetRight: 1,
        title: ({rule, severity, findings}: Part) => t.found(rule, texts.severity[severity], count(findings))
      }),
      text(rules, {
        x: 'findings',
        y: ({ruleId}: {ruleId: string}) => titleOf(ruleId),
        text: ({findings}: {findings: number}) => count(findings),
        textAnchor: 'start',
        dx: 5
      })
    ]
  }))
}
