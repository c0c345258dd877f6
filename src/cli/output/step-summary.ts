import {appendFileSync} from 'node:fs'
import type {ReportOutput} from './report-output.ts'

/** The most that GitHub takes for a step. */
const limit = 1_048_576

/** Add to the summary that GitHub shows of a step; cut at a line, for too long a summary is shown not at all. */
export function openStepSummary(file: string): ReportOutput {
  const kept: Array<Uint8Array> = []
  let size = 0
  return {
    async write(data) {
      if (size > limit) return
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      kept.push(bytes)
      size += bytes.length
    },
    async commit() {
      const bytes = Buffer.concat(kept)
      const end = bytes.length <= limit ? bytes.length : bytes.lastIndexOf('\n', limit - 1) + 1
      appendFileSync(file, bytes.subarray(0, end))
    },
    discard: () => {}
  }
}
