import type {Edit} from '../types.ts'

/** Apply disjoint, ascending edits to a text. */
export function applyEdits(text: string, edits: ReadonlyArray<Edit>): string {
  let result = ''
  let at = 0
  for (const {start, end, text: replacement} of edits) {
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}
