import type {LetterReport, Report, Severity} from '../types.ts'
import type {ReportContext} from './report-context.ts'

/** What the end of a report says of all its letters. */
export interface Totals extends Omit<Report, 'letters'> {
  /** Findings that are allowed by their writers or a baseline. */
  readonly suppressed: number
  /** Findings that were not to be shown, by what they weigh; absent where none was hidden. */
  readonly hidden?: Readonly<Record<Severity, number>>
}

/** Text, or bytes: of UTF-8, or of a file that is no text. */
export type Output = string | Uint8Array

/**
 * A format of reports: pieces of letters, and what is made of them.
 *
 * A piece is written while other letters are still checked, and maybe by another thread; no report on a letter is kept.
 */
export interface ReportFormat {
  /** Whether a person reads it, whom one finding on a phrase is enough; programs get all. */
  readonly forPeople?: boolean
  /** What of a letter stands in the report, whatever the others are. */
  readonly piece: (letter: LetterReport, context: ReportContext) => string
  /** @param hold makes a place for what cannot be written yet */
  readonly begin: (tool: Report['tool'], context: ReportContext, hold: Hold) => ReportWriting
}

/** A report that is being written. Whatever it gives back is written in that order, behind the head. */
export interface ReportWriting {
  readonly head: string
  /** Take the piece of the next letter, as text or in UTF-8. */
  readonly add: (piece: Output) => ReadonlyArray<Output>
  readonly end: (totals: Totals, context: ReportContext) => Iterable<Output>
}

/** Keeps texts for the end of a report in little memory. */
export interface Held {
  readonly add: (text: string) => void
  /** The texts as they were added. */
  readonly read: () => Iterable<string>
}

/** Makes a place to keep texts in. */
export type Hold = () => Held

/** A report that has a piece for each letter, one after the other. */
export interface FlowingReport extends Pick<ReportFormat, 'forPeople'> {
  readonly head: (tool: Report['tool'], context: ReportContext) => string
  readonly piece: (letter: LetterReport, context: ReportContext) => string
  /** What stands between two pieces. */
  readonly between: string
  readonly tail: (totals: Totals, context: ReportContext) => string
}

/** The format of a report whose pieces are written as they come. */
export function flowing({head, piece, between, tail, forPeople = false}: FlowingReport): ReportFormat {
  return {
    forPeople,
    piece,
    begin(tool, context) {
      let isFirst = true
      return {
        head: head(tool, context),
        add(letter) {
          const written = isFirst ? [letter] : [between, letter]
          isFirst = false
          return written
        },
        end: (totals, last) => [tail(totals, last)]
      }
    }
  }
}

/** A report whose beginning, order or numbers depend on all letters. */
export interface GatheredReport<Part> extends Pick<ReportFormat, 'forPeople'> {
  /** What of a letter stands in the report, as plain data. */
  readonly part: (letter: LetterReport, context: ReportContext) => Part
  readonly gather: (hold: Hold) => Gathering<Part>
}

/** Gathers a report. */
export interface Gathering<Part> {
  readonly add: (part: Part) => void
  readonly end: (totals: Totals, context: ReportContext) => Iterable<Output>
}

/** The format of a report that is put together in the end. */
export function gathered<Part>({part, gather, forPeople = false}: GatheredReport<Part>): ReportFormat {
  return {
    forPeople,
    piece: (letter, context) => JSON.stringify(part(letter, context)),
    begin(_, __, hold) {
      const {add, end} = gather(hold)
      return {
        head: '',
        add(piece) {
          // It is what `piece` has written.
          add(readPart(piece))
          return []
        },
        end
      }
    }
  }
}

/** The plain data of a piece that is JSON. */
export function readPart<Part>(piece: Output): Part {
  // It is what the format has written.
  return JSON.parse(typeof piece === 'string' ? piece : new TextDecoder().decode(piece)) as Part
}

/**
 * Stands in XML or HTML for a number that only the whole report knows. No text of a letter has it: `escapeXml` replaces it.
 */
export const later = '\u0001'
