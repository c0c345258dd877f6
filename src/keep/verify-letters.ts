import type {Letter} from '../letter/model/letter.ts'
import {lineMap} from '../text/line-map.ts'
import type {UiLanguage} from '../types.ts'
import {alignVersions} from './align-versions.ts'
import type {Change, ChangedText, KeptStretch} from './change.ts'
import {compareVersions} from './compare/compare-versions.ts'
import {keepTexts} from './texts.ts'
import {readVersion} from './version.ts'

/** Whether a new version of a letter keeps what the old one says. */
export interface Verification {
  /** Whether nothing was lost, changed or added. */
  readonly kept: boolean
  /** In the order of the old version; what was added stands where it would. */
  readonly changes: ReadonlyArray<Change>
  /** Share of the sentences of the old version that the new one tells, 0 to 1; 0 where the two have nothing in common. */
  readonly aligned: number
}

/** Compare two versions of a letter: what the new one loses, changes and adds. Linear in the length of both. */
export function verifyLetters(before: Letter, after: Letter, language: UiLanguage): Verification {
  const [old, young] = [readVersion(before), readVersion(after)]
  const alignment = alignVersions(old, young)
  const found = compareVersions(old, young, alignment)
  const [cutOld, cutYoung] = [cutter(before), cutter(after)]
  const changes = found.map((change): Change => {
    const {kind} = change
    const texts = keepTexts[language]
    return {
      kind,
      before: cutOld(change.before),
      after: cutYoung(change.after),
      message: !change.before ? texts.added : change.after ? texts.changed[kind] : texts.lost[kind]
    }
  })
  const told = alignment.after.filter((d) => d.length > 0).length
  return {kept: changes.length === 0, changes, aligned: told / Math.max(1, old.sentences.length)}
}

/** Cuts the words of a stretch out of a letter, with their place. */
function cutter({
  text,
  sentences,
  document
}: Letter): (stretch: KeptStretch | undefined) => ChangedText | null {
  const lines = lineMap(text)
  return (stretch) => {
    if (!stretch) return null
    const tokens = sentences[stretch.sentence]?.tokens ?? []
    const start = tokens[stretch.start]?.start ?? 0
    const end = tokens[Math.max(stretch.start, stretch.end - 1)]?.end ?? start
    return {
      text: text.slice(start, end),
      place: {start: lines.pointAt(start), end: lines.pointAt(end), ...document.locate?.(start)}
    }
  }
}
