/** What draws charts, as one bundle of its own: it is large, and only audits and comparisons need it. */
export {drawCharts} from '../../src/audit/charts/draw-charts.ts'
export {trendChart} from '../../src/audit/compare/trend-chart.ts'
