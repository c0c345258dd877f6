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
  if (Array.isArray(value)) {
    const masked = value.map(mask)
    return masked.every((inner, index) => inner === value[index]) ? value : masked
  }
  let changed: Record<string, unknown> | undefined
  for (const [key, inner] of Object.entries(value)) {
    const masked = mask(inner)
    if (masked === inner) continue
    changed ??= {...value}
    changed[key] = masked
  }
  return changed ?? value
}
