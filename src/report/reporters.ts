import type {PiecewiseReport} from './piecewise-report.ts'
import type {Reporter} from './reporter.ts'
import {text, textPieces} from './text.ts'

/** All report formats, by the name that `--format` takes. All but the usual one are loaded when asked for. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  xlsx: async () => (await import('./xlsx.ts')).xlsx
}

/** Those formats that can be written letter by letter. */
export const piecewiseReports: Readonly<Record<string, () => Promise<PiecewiseReport>>> = {
  text: async () => textPieces,
  json: async () => (await import('./json.ts')).jsonPieces,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstylePieces,
  csv: async () => (await import('./csv.ts')).csvPieces
}
