import {CharacterClass, classOf, isLineEnding} from './characters.ts'
import {Gap} from './token-list.ts'

/** Tell what kind of `Gap` the white space from `start` to `end` is. */
export function gapBetween(text: string, start: number, end: number): number {
  let gap: number = Gap.none

  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x2029) return Gap.blank
    if (isLineEnding(code)) {
      if (gap === Gap.line) return Gap.blank
      gap = Gap.line
      if (code === 13 && text.charCodeAt(index + 1) === 10) index++
    } else if (gap === Gap.none && classOf(code) & CharacterClass.space) {
      gap = Gap.space
    }
  }

  return gap
}
