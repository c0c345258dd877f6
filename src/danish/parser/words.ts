import {hashPart} from './hash.ts'

/** What the parser knows of a word form, whatever its sentence. */
export interface WordCodes {
  /** Hash of the lower-cased form with digits normalised. */
  readonly form: number
  /** Hash of the first five letters: a rough stem, so that `beslutter` and `besluttet` share evidence. */
  readonly stem: number
  /** Hash of the last three letters: a rough inflection or compound head. */
  readonly ending: number
  /** Number of the function-word class, or 0 for open-class words; it refines the tag. */
  readonly group: number
  /** A merge field (`{{Fornavn}}`): a name or another noun phrase will fill it. */
  readonly isField: boolean
  /** The first half of a split compound (`børne-` in `børne- og ungeudvalget`): a noun. */
  readonly isStub: boolean
}

// Each row is one class: its members behave alike in the tree, and differently from other words with their tag.
const groups = [
  'er var være været',
  'har havde have haft',
  'bliver blev blive blevet',
  'skal skulle kan kunne vil ville må måtte bør burde tør turde kunnet skullet villet måttet',
  'lader lod lade ladet får fik få fået',
  'at',
  'som',
  'der',
  'hvis såfremt medmindre',
  'når da idet mens imens indtil siden',
  'om hvorvidt',
  'fordi eftersom skønt selvom ligesom',
  'og samt',
  'eller',
  'men',
  'end',
  'så',
  'for',
  'af',
  'til',
  'i',
  'på',
  'med',
  'ved fra',
  'den det de',
  'en et',
  'sig os dig mig jer ham hende dem',
  'ikke aldrig',
  'hvor hvordan hvornår hvorfor hvorhen',
  'hvad hvem hvilken hvilket hvilke hvis',
  'både enten hverken',
  'ud op ned ind hen frem tilbage over af bort væk igen under',
  'alle alt hele begge selv'
]

const groupOf = new Map<string, number>()
groups.forEach((row, index) => {
  for (const word of row.split(' ')) if (!groupOf.has(word)) groupOf.set(word, index + 1)
})

/** Number of function-word classes, class 0 (none) included. */
export const groupCount = groups.length + 1

const fieldPattern = /^(?:\{\{|\{%|\$\{|<<.|«.|\[\p{Lu})/u

const cacheLimit = 30_000
const cache = new Map<string, WordCodes>()

/** Codes of a word form. The result is cached: letters repeat themselves. */
export function wordCodes(word: string): WordCodes {
  let codes = cache.get(word)
  if (codes === undefined) {
    codes = makeCodes(word)
    if (cache.size >= cacheLimit) cache.clear()
    cache.set(word, codes)
  }
  return codes
}

function makeCodes(word: string): WordCodes {
  const isField = fieldPattern.test(word)
  const form = isField ? '{felt}' : word.toLowerCase().replace(/\d/g, '0').replace(/0{5,}/g, '00000')
  const length = form.length
  return {
    form: hashPart(form, 31),
    stem: hashPart(form, 37, 0, Math.min(5, length)),
    ending: hashPart(form, 41, Math.max(0, length - 3)),
    group: groupOf.get(form) ?? 0,
    isField,
    isStub: /\p{L}[-‐]$/u.test(word)
  }
}
