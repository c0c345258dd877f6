import {maskCpr} from '../text/cpr.ts'
import type {LetterReport, Report} from '../types.ts'

/**
 * Mask the CPR numbers in every text of a report. Lengths stay, so places still fit.
 *
 * Reports leave the machine of the case worker; a CPR number never does.
 */
export function maskReport(report: Report): Report {
  return mask(report) as Report
}

/** Mask the CPR numbers in every text of the report on a letter. */
export function maskLetter(letter: LetterReport): LetterReport {
  return mask(letter) as LetterReport
}

/** Most of a report holds no number: what needs no change is not copied. */
function mask(value: unknown): unknown {
  if (typeof value === 'string') return maskCpr(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return maskItems(value)
  let changed: Record<string, unknown> | undefined
  // A report is plain data; its keys are all its own.
  for (const key in value) {
    const inner: unknown = value[key as keyof typeof value]
    const masked = mask(inner)
    if (masked === inner) continue
    changed ??= {...value}
    changed[key] = masked
  }
  return changed ?? value
}

function maskItems(items: ReadonlyArray<unknown>): ReadonlyArray<unknown> {
  let changed: Array<unknown> | undefined
  for (let index = 0; index < items.length; index++) {
    const masked = mask(items[index])
    if (masked === items[index]) continue
    changed ??= [...items]
    changed[index] = masked
  }
  return changed ?? items
}
