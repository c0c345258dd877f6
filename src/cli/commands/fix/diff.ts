import {structuredPatch} from 'diff'
import type {Paint} from '../../../report/report-context.ts'

/** Show the changes between two texts as a unified diff, as `patch` reads it; empty when there are none. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  const {hunks} = structuredPatch(path, path, before, after, undefined, undefined, {context: 2})
  if (hunks.length === 0) return ''
  const lines = [paint.strong(`--- ${path}`), paint.strong(`+++ ${path}`)]
  for (const hunk of hunks) {
    lines.push(
      paint.info(`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`),
      ...hunk.lines.map((line) => colored(line, paint))
    )
  }
  return `${lines.join('\n')}\n`
}

function colored(line: string, paint: Paint): string {
  if (line.startsWith('-')) return paint.error(line)
  if (line.startsWith('+')) return paint.good(line)
  return line.startsWith('\\') ? paint.faint(line) : line
}
