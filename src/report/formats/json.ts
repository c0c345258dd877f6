import type {ReportedRun} from '../../types.ts'
import {indentJson} from '../indent-json.ts'
import type {ReportContext} from '../report-context.ts'
import {flowing} from '../report-format.ts'

/** The report as JSON, version 1; its schema is `klarbrev/report.schema.json`. */
export const json = flowing({
  head: (tool) => `{\n  "version": 1,\n  "tool": ${indentJson(tool, 2)},\n  "letters": [`,
  piece: (letter) => `\n    ${indentJson(letter, 4)}`,
  between: ',',
  tail: ({summary}, context) => {
    const run = reportedRun(context)
    const last = run ? `,\n  "run": ${indentJson(run, 2)}` : ''
    return `${summary.letters > 0 ? '\n  ' : ''}],\n  "summary": ${indentJson(summary, 2)}${last}\n}\n`
  }
})

/** What a report says of its run; nothing when it was whole and all was read. */
function reportedRun({run, problems, limits = []}: ReportContext): ReportedRun | undefined {
  if (run?.shard === undefined && problems.length === 0 && limits.length === 0) return
  const {shard, missing = false, unreadable = false} = run ?? {}
  return {
    ...(shard ? {shard} : {}),
    missing,
    unreadable,
    problems,
    ...(limits.length > 0 ? {limits} : {})
  }
}
