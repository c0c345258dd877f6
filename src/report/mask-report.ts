import {maskCpr} from '../text/cpr.ts'
import type {Report} from '../types.ts'

/**
 * Mask the CPR numbers in every text of a report. Lengths stay, so places still fit.
 *
 * Reports leave the machine of the case worker; a CPR number never does.
 */
export function maskReport(report: Report): Report {
  return mask(report) as Report
}

function mask(value: unknown): unknown {
  if (typeof value === 'string') return maskCpr(value)
  if (Array.isArray(value)) return value.map(mask)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mask(inner)]))
  }
  return value
}
