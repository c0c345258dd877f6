import type {Headline, LetterReport, Severity} from '../../types.ts'
import type {ReportContext} from '../report-context.ts'
import {type Hold, type ReportFormat, readPart, type Totals} from '../report-format.ts'
import {closingLine} from './text/closing-line.ts'
import {folderScreen, type LetterRow, rankRows} from './text/folder-screen.ts'
import {errorLines, isFewLines, letterScreen} from './text/letter-screen.ts'

/** What of a letter stands in the report, whether it is the only one or one of many. */
export interface TextPart {
  /** The whole report on the letter. */
  readonly screen: string
  /** Its errors alone, and what of it could not be read. */
  readonly errors: string
  readonly row: LetterRow
  /** What stands between the report on the only letter and the closing line. */
  readonly gap: string
}

/**
 * The report for people at a terminal. One letter gets a screen of its own; of several letters the errors are told and
 * those that have most to gain, and all of them in full where that is asked for.
 */
export const text: ReportFormat = {
  forPeople: true,
  piece: (letter, context) => JSON.stringify(partOf(letter, context)),
  begin(_, context, hold) {
    return isInFull(context) ? inFull(context) : inShort(hold)
  }
}

function partOf(letter: LetterReport, context: ReportContext): TextPart {
  const count = (severity: Severity) => letter.findings.filter((d) => d.severity === severity).length
  const [first] = (letter.headlines ?? []) as ReadonlyArray<Headline | undefined>
  return {
    screen: `${letterScreen(letter, context).join('\n')}\n`,
    errors: errorLines(letter, context).join('\n'),
    gap: isFewLines(letter, context) ? '' : '\n',
    row: {
      path: letter.path,
      lix: Math.round(letter.score.lix),
      errors: count('error'),
      warnings: count('warning'),
      advice: count('info'),
      gain: (letter.sentences ?? []).reduce((sum, {weight}) => sum + weight, 0),
      headline: first?.message ?? ''
    }
  }
}

/** Whether all letters are shown in full, one after the other. */
function isInFull({view = {}}: ReportContext): boolean {
  return view.all === true || view.advice === true || view.order === 'line'
}

/** Letter by letter, as they come. A letter where nothing is found is silent, unless it is the only one. */
function inFull({view = {}}: ReportContext): ReturnType<ReportFormat['begin']> {
  let letters = 0
  let isFirst = true
  let silent = ''
  return {
    head: '',
    add(piece) {
      const {screen, errors, row} = readPart<TextPart>(piece)
      letters++
      const isClean = row.errors + row.warnings + row.advice === 0 && errors === ''
      if (isClean && !view.verbose) {
        if (letters === 1) silent = screen
        return []
      }
      const written = isFirst ? [screen] : ['\n', screen]
      isFirst = false
      return written
    },
    end: (totals, context) => [
      ...(letters === 1 && silent !== '' ? [silent] : []),
      `${isFirst && letters !== 1 ? '' : '\n'}${closingLine(totals, context)}`
    ]
  }
}

/** The screen of the only letter, or the errors of all and the letters with most to gain. */
function inShort(hold: Hold): ReturnType<ReportFormat['begin']> {
  const errors = hold()
  const clean = hold()
  let letters = 0
  let first: TextPart | undefined
  let withFindings = 0
  let worst: ReadonlyArray<LetterRow> = []
  return {
    head: '',
    add(piece) {
      const part = readPart<TextPart>(piece)
      letters++
      if (letters === 1) first = part
      if (part.errors !== '') errors.add(`${part.errors}\n\n`)
      if (part.row.errors + part.row.warnings === 0) clean.add(`  ${part.row.path}\n`)
      else {
        withFindings++
        worst = rankRows([...worst, part.row])
      }
      return []
    },
    *end(totals: Totals, context: ReportContext) {
      if (letters === 1 && first) yield `${first.screen}${first.gap}`
      else if (letters > 1) {
        yield* errors.read()
        yield folderScreen(
          {worst, others: withFindings - worst.length, clean: letters - withFindings},
          context
        )
        if (context.view?.verbose) yield* clean.read()
        yield '\n'
      }
      yield closingLine(totals, context)
    }
  }
}
