const cases: ReadonlyArray<readonly [subject: string, object: string]> = [
  ['jeg', 'mig'],
  ['du', 'dig'],
  ['han', 'ham'],
  ['hun', 'hende'],
  ['vi', 'os'],
  ['I', 'jer'],
  ['de', 'dem'],
  ['De', 'Dem']
]

const light: ReadonlySet<string> = new Set([
  'den',
  'det',
  'dem',
  'Dem',
  'mig',
  'dig',
  'ham',
  'hende',
  'os',
  'jer'
])

/** Form of a personal pronoun as object: `du` → `dig`; undefined for other words. */
export function objectForm(pronoun: string): string | undefined {
  return cases.find(([subject]) => subject === pronoun)?.[1]
}

/** Form of a personal pronoun as subject: `dig` → `du`; undefined for other words. */
export function subjectForm(pronoun: string): string | undefined {
  return cases.find(([, object]) => object === pronoun)?.[0]
}

/** Whether an object is so light that it stands before `ikke`: `Vi behandler den ikke`. */
export function isLightObject(word: string): boolean {
  return light.has(word)
}
