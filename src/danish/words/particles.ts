import {wordsOf} from './one-of.ts'

/** What changes the sense of a verb and may stand far behind it: `Vi sætter afgiften *ned*`. */
export const particles: ReadonlySet<string> = new Set(
  wordsOf('ned op ud ind hen frem tilbage til fra med over af bort væk på om igen sammen fast igennem videre')
)

/** Those that make one word with the participle before them: `bliver sat ned`, but not `bliver behandlet igen`. */
export const participleParticles: ReadonlySet<string> = new Set(
  [...particles].filter((word) => !/^(?:hen|væk|igen|videre)$/.test(word))
)

/** First words of two prepositions that make one, and those that stand before a time or a measure: `inden for`, `op til` */
export const firstOfTwo: ReadonlySet<string> = new Set(
  wordsOf(
    'for fra til siden inden uden ud ind om oven neden bag foran over på ved som end undtagen bortset af i hen op ned frem'
  )
)
