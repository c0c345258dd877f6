import path from 'node:path'
import type {NamedLetters} from '../../../audit/compare/compare-reports.ts'
import type {CompareTexts} from '../../../audit/compare/compare-texts.ts'
import type {ComparedLetter} from '../../../audit/compare/compared-letter.ts'
import type {MeasuredLetter} from '../../../audit/measure-letters.ts'
import type {Report} from '../../../types.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {readReportFile} from './read-report-file.ts'

/** A report as far as it is compared. */
export interface ReadReport<Letter extends MeasuredLetter> extends NamedLetters<Letter> {
  /** What it says of itself. */
  readonly about: Partial<Pick<Report, 'tool' | 'run'>>
}

/** Reads reports of version 1. */
export interface ReportReader {
  /** @throws {UsageError} when the file is missing or holds something else. */
  readonly read: (name: string) => ReadReport<ComparedLetter>
  /** Read the figures only; throws as `read` does. */
  readonly measure: (name: string) => ReadReport<MeasuredLetter>
}

/** Prepare to read reports. Only what is compared is kept of them, and each text once: they may be of many letters. */
export function makeReportReader(cwd: string, texts: CompareTexts): ReportReader {
  const known = new Map<string, string>()
  const share = <Text extends string>(text: Text): Text => {
    const first = known.get(text)
    // The same text is of the same type.
    if (first !== undefined) return first as Text
    known.set(text, text)
    return text
  }
  const readLetters = <Letter extends MeasuredLetter>(
    name: string,
    partOf: (letter: ComparedLetter) => Letter
  ): ReadReport<Letter> => {
    const letters: Array<Letter> = []
    let isBroken = false
    let rest: unknown
    try {
      rest = readReportFile(path.resolve(cwd, name), (letter) => {
        if (isLetter(letter)) letters.push(partOf(letter))
        else isBroken = true
      })
    } catch (error) {
      throw new UsageError(error instanceof SyntaxError ? texts.unreadable(name) : texts.missing(name))
    }
    const {version, letters: list, tool, run} = (rest ?? {}) as Partial<Report>
    if (isBroken || version !== 1 || !Array.isArray(list)) throw new UsageError(texts.unreadable(name))
    return {name, letters, about: {...(tool ? {tool} : {}), ...(run ? {run} : {})}}
  }
  const figuresOf = ({counts: {words, sentences}, score: {lix, band}}: MeasuredLetter) => ({
    counts: {words, sentences},
    score: {lix, band: share(band)}
  })
  return {
    read: (name) =>
      readLetters(name, (letter) => ({
        ...figuresOf(letter),
        path: share(letter.path),
        findings: letter.findings.map(({ruleId, severity, message, actual}) => ({
          ruleId: share(ruleId),
          severity: share(severity),
          message: share(message),
          actual: share(actual)
        }))
      })),
    measure: (name) =>
      readLetters(name, (letter) => ({...figuresOf(letter), findings: {length: letter.findings.length}}))
  }
}

/** Whether a letter has what a comparison reads of it. */
function isLetter(value: unknown): value is ComparedLetter {
  const letter = (value ?? {}) as Record<string, unknown>
  const score = letter.score as {lix?: unknown} | undefined
  const counts = letter.counts as {words?: unknown; sentences?: unknown} | undefined
  return (
    typeof letter.path === 'string' &&
    typeof score?.lix === 'number' &&
    typeof counts?.words === 'number' &&
    typeof counts.sentences === 'number' &&
    Array.isArray(letter.findings) &&
    letter.findings.every((d) => [d?.ruleId, d?.actual, d?.message].every((text) => typeof text === 'string'))
  )
}
