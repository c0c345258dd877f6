import type {ReportedRun} from '../types.ts'
import {atOnce, type PiecewiseReport} from './piecewise-report.ts'
import type {ReportContext} from './reporter.ts'

/** The report as JSON, version 1; its schema is `klarbrev/report.schema.json`. */
export const jsonPieces: PiecewiseReport = {
  head: (tool) => `{\n  "version": 1,\n  "tool": ${indented(tool, 2)},\n  "letters": [`,
  piece: (letter) => `\n    ${indented(letter, 4)}`,
  between: ',',
  tail: ({summary}, context) => {
    const run = reportedRun(context)
    const last = run ? `,\n  "run": ${indented(run, 2)}` : ''
    return `${summary.letters > 0 ? '\n  ' : ''}],\n  "summary": ${indented(summary, 2)}${last}\n}\n`
  }
}

/** All letters at once. */
export const json = atOnce(jsonPieces)

/** A value as it stands within others. A line feed in a text is written otherwise, so that each begins a line. */
function indented(value: object, columns: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(columns)}`)
}

/** What a report says of its run; nothing when it was whole and all was read. */
function reportedRun({run, problems}: ReportContext): ReportedRun | undefined {
  if (run?.shard === undefined && problems.length === 0) return
  const {shard, missing = false, unreadable = false} = run ?? {}
  return {...(shard ? {shard} : {}), missing, unreadable, problems}
}
