import type {ReportFormat} from '../report-format.ts'
import {text} from './text.ts'

/** All report formats, by the name that `--format` takes. All but the usual one are loaded when asked for. */
export const reportFormats: Readonly<Record<string, () => Promise<ReportFormat>>> = {
  text: async () => text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
  xlsx: async () => (await import('./xlsx/xlsx.ts')).xlsx
}
