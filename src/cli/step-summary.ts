import {appendFileSync} from 'node:fs'

/** The most that GitHub takes for a step. */
const limit = 1_048_576

/** Add to the summary that GitHub shows of a step; cut at a line, for too long a summary is shown not at all. */
export function addStepSummary(file: string, text: string): void {
  const bytes = Buffer.from(text)
  const end = bytes.length <= limit ? bytes.length : bytes.lastIndexOf('\n', limit - 1) + 1
  appendFileSync(file, bytes.subarray(0, end))
}
