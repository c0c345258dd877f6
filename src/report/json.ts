import type {Report, ReportedRun} from '../types.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** The report as JSON, version 1; its schema is `klarbrev/report.schema.json`. */
export const json: Reporter = (report, context) => {
  const run = reportedRun(context)
  const full: Report = {...report, ...(run ? {run} : {})}
  return `${JSON.stringify(full, undefined, 2)}\n`
}

/** What a report says of its run; nothing when it was whole and all was read. */
function reportedRun({run, problems}: ReportContext): ReportedRun | undefined {
  if (run?.shard === undefined && problems.length === 0) return
  const {shard, missing = false, unreadable = false} = run ?? {}
  return {...(shard ? {shard} : {}), missing, unreadable, problems}
}
