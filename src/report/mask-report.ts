import {cprMasker, maskCpr} from '../text/mask-cpr.ts'
import type {LetterReport, Report} from '../types.ts'

/**
 * Mask the CPR numbers in every text of a report. Lengths stay, so places still fit.
 *
 * Reports leave the machine of the case worker; a CPR number never does.
 */
export function maskReport(report: Report): Report {
  return maskTexts(report, maskCpr)
}

/**
 * Mask the CPR numbers in every text of the report on a letter.
 *
 * @param text the letter: where a finding begins inside a number, the rest of that is masked, too
 */
export function maskLetter(letter: LetterReport, text = ''): LetterReport {
  return maskTexts(letter, cprMasker(text))
}

/** Change every text in a value that is plain data, but no key. */
export function maskTexts<Value>(value: Value, mask: (text: string) => string): Value {
  return maskValue(value, mask) as Value
}

/** Most of a report holds no number: what needs no change is not copied. */
function maskValue(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return maskItems(value, mask)
  let changed: Record<string, unknown> | undefined
  // A report is plain data; its keys are all its own.
  for (const key in value) {
    const inner: unknown = value[key as keyof typeof value]
    const masked = maskValue(inner, mask)
    if (masked === inner) continue
    changed ??= {...value}
    changed[key] = masked
  }
  return changed ?? value
}

function maskItems(items: ReadonlyArray<unknown>, mask: (text: string) => string): ReadonlyArray<unknown> {
  let changed: Array<unknown> | undefined
  for (let index = 0; index < items.length; index++) {
    const masked = maskValue(items[index], mask)
    if (masked === items[index]) continue
    changed ??= [...items]
    changed[index] = masked
  }
  return changed ?? items
}
