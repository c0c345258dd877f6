import {wordsOf} from './one-of.ts'

/** Frequent function words of Danish that English and the other Nordic languages lack or rarely have: `og`, `af`. */
export const frequentWords: ReadonlySet<string> = new Set(
  wordsOf(
    'og at er det til af på ikke du dig din dit vi os kan skal har med som den en et i for jeg de dem vores blev',
    'bliver hvis eller om fra din jer jeres deres være også når'
  )
)
