import type {Reporter} from './reporter.ts'

/** The report as JSON, version 1; its schema is `klarbrev/report.schema.json`. */
export const json: Reporter = (report) => `${JSON.stringify(report, undefined, 2)}\n`
