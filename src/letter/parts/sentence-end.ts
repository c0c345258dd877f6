import {closingMarks} from '../../danish/words/quotation-marks.ts'

const sentenceEnd = new RegExp(`[.!?:…][${closingMarks})]?\\s*$`)
const pause = new RegExp(`[.!?:;,][${closingMarks})]?$`)

/** Whether a text ends as a sentence does, or leads into what follows: `… sendes.«`, `… følgende:`. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/** Whether a line ends with a mark at which a reader stops, a comma among them. */
export function endsWithPause(line: string): boolean {
  return pause.test(line)
}
