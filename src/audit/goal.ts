import type {MeasuredLetter} from './measure-letters.ts'

/** How easy the letters are to be: so many percent of them under a LIX. */
export interface Goal {
  /** 1 to 100. */
  readonly percent: number
  /** A letter of this LIX, rounded, is too hard. */
  readonly lix: number
}

/** How far a goal is. */
export interface GoalReached extends Goal {
  /** Percent of letters under the LIX now, rounded down, so that 100 means all. */
  readonly reached: number
  /** Letters that must come under it. */
  readonly lacking: number
}

/** Read a goal as people say it: `80 % under LIX 45`, `80 45`; undefined where it is none. */
export function readGoal(text: string): Goal | undefined {
  const match =
    /^\s*(\d{1,3})\s*%?\s*(?:(?:af brevene |of (?:the )?letters )?(?:under|below))?\s*(?:lix)?\s*(\d{1,3})\s*$/i.exec(
      text
    )
  const [percent, lix] = [Number(match?.[1]), Number(match?.[2])]
  return percent >= 1 && percent <= 100 && lix >= 1 ? {percent, lix} : undefined
}

/** How far a goal is. Letters without a sentence have no LIX and count for none. */
export function reachGoal({percent, lix}: Goal, letters: ReadonlyArray<MeasuredLetter>): GoalReached {
  const measured = letters.filter((d) => d.counts.sentences > 0)
  const under = measured.filter((d) => Math.round(d.score.lix) < lix).length
  const wanted = Math.ceil((measured.length * percent) / 100)
  return {
    percent,
    lix,
    reached: measured.length === 0 ? 100 : Math.floor((100 * under) / measured.length),
    lacking: Math.max(0, wanted - under)
  }
}
