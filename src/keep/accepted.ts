import {fingerprint} from '../text/fingerprint.ts'
import {maskCpr} from '../text/mask-cpr.ts'
import {normaliseSentence} from '../text/sentence-around.ts'
import type {Change} from './change.ts'

/** Changes that somebody has accepted, each with the reason. No word of a letter is in it. */
export interface AcceptedChanges {
  readonly version: 1
  /** Kind → fingerprint of the words before and after → reason. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A change that was accepted. */
export interface AcceptedChange extends Change {
  readonly reason: string
}

/** A fingerprint of a change by its words, so that it survives lines moved and files renamed. */
export function changeFingerprint({kind, before, after}: Change): string {
  const words = (text: string | undefined) => normaliseSentence(maskCpr(text ?? ''))
  return fingerprint(`${kind}\n${words(before?.text)}\n${words(after?.text)}`)
}

/** Tell the changes that were accepted from the others. */
export function applyAccepted(
  changes: ReadonlyArray<Change>,
  accepted: AcceptedChanges | undefined
): {readonly open: ReadonlyArray<Change>; readonly accepted: ReadonlyArray<AcceptedChange>} {
  const open: Array<Change> = []
  const known: Array<AcceptedChange> = []
  for (const change of changes) {
    const reason = accepted?.changes[change.kind]?.[changeFingerprint(change)]
    if (reason === undefined) open.push(change)
    else known.push({...change, reason})
  }
  return {open, accepted: known}
}

/** Add changes with the reason why they are accepted; sorted, so that a change in the file is one in the letters. */
export function acceptChanges(
  known: AcceptedChanges | undefined,
  changes: ReadonlyArray<Change>,
  reason: string
): AcceptedChanges {
  const all = new Map<string, Record<string, string>>(
    Object.entries(known?.changes ?? {}).map(([kind, prints]) => [kind, {...prints}] as const)
  )
  for (const change of changes) {
    const prints = all.get(change.kind) ?? {}
    prints[changeFingerprint(change)] = reason
    all.set(change.kind, prints)
  }
  const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return {
    version: 1,
    changes: sorted([...all].map(([kind, prints]) => [kind, sorted(Object.entries(prints))] as const))
  }
}

/** Read a list of accepted changes; undefined when it is none. */
export function readAccepted(value: unknown): AcceptedChanges | undefined {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.changes)) return
  const changes: Record<string, Record<string, string>> = {}
  for (const [kind, prints] of Object.entries(value.changes)) {
    if (!isRecord(prints)) return
    const own: Record<string, string> = {}
    for (const [print, reason] of Object.entries(prints)) {
      if (typeof reason !== 'string') return
      own[print] = reason
    }
    changes[kind] = own
  }
  return {version: 1, changes}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
