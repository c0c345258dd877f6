import type {Finding, LetterReport} from '../types.ts'

/** A word or phrase that was found, and what to write instead. */
export interface FrequentWording {
  readonly ruleId: string
  readonly text: string
  /** What to write instead, best first; an empty text means that it is best left out. */
  readonly instead: ReadonlyArray<string>
  /** What the word means, where it is to be explained rather than replaced, or what else to do about it. */
  readonly explanation: string | undefined
  readonly count: number
  readonly letters: number
}

/** Polite pronouns, under their dictionary forms, and what is said to one reader and to several. */
const politeForms: Readonly<
  Record<string, {readonly text: string; readonly one: string; readonly many: string}>
> = {
  de: {text: 'De', one: 'du', many: 'I'},
  dem: {text: 'Dem', one: 'dig', many: 'jer'},
  deres: {text: 'Deres', one: 'din', many: 'jeres'}
}

/** Longer stretches are sentences, not wordings. */
const longest = 60

/** Gathers the words and phrases found most often over all letters, by rule and dictionary form. */
export interface WordingGatherer {
  readonly add: (letter: Pick<LetterReport, 'path' | 'findings' | 'audience'>) => void
  readonly most: () => Array<FrequentWording>
}

/** What may be written instead of a word, by rule and dictionary form, as dictionary forms; best first. */
export type BaseForms = (ruleId: string, lemma: string) => ReadonlyArray<string> | undefined

/**
 * Begin to gather wordings.
 *
 * @param baseForms where it knows a word, its forms are told instead of those that a letter would need: `sende`, not `sendes`
 */
export function gatherWordings(most = 50, baseForms: BaseForms = () => undefined): WordingGatherer {
  const found = new Map<
    string,
    {finding: Finding; text: string; instead: Map<string, number>; letters: Set<string>; count: number}
  >()
  return {
    add({path, findings, audience}) {
      for (const finding of findings) {
        const polite = politeForms[finding.actual.toLowerCase()]
        const isPolite = polite !== undefined && finding.ruleId === 'formal-address'
        const text = isPolite ? polite.text : wordingOf(finding)
        if (text === undefined) continue
        const key = `${finding.ruleId}\n${text.toLowerCase()}`
        const entry = found.get(key) ?? {finding, text, instead: new Map(), letters: new Set(), count: 0}
        found.set(key, entry)
        entry.count++
        entry.letters.add(path)
        const instead = isPolite ? [polite[audience === 'borger' ? 'one' : 'many']] : replacementsOf(finding)
        for (const d of instead) entry.instead.set(d, (entry.instead.get(d) ?? 0) + 1)
      }
    },
    most: () =>
      [...found.values()]
        .map(({finding, text, instead, letters: paths, count}) => ({
          ruleId: finding.ruleId,
          text,
          instead: (
            baseForms(finding.ruleId, text) ??
            [...instead].sort(([, a], [, b]) => b - a).map(([alternative]) => alternative)
          ).slice(0, 3),
          explanation: [finding.values.explanation, finding.values.note].find((d) => typeof d === 'string'),
          count,
          letters: paths.size
        }))
        .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
        .slice(0, most)
  }
}

/** The dictionary form, or the words found where something may stand in exactly their place. */
function wordingOf(finding: Finding): string | undefined {
  const {lemma} = finding.values
  if (typeof lemma === 'string' && lemma !== '') return lemma
  const actual = finding.actual
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+/, '')
    .trim()
  if (actual === '' || actual.length > longest || finding.ruleId === 'personal-data') return
  return replacementsOf(finding).length > 0 ? actual : undefined
}

/** What may stand in the place of the words found; empty where they may be left out, with the space beside them. */
function replacementsOf({place, suggestions, values}: Finding): Array<string> {
  const {start, end} = place
  return suggestions.flatMap(({text, edits}) => {
    const [edit] = edits
    // Advice without an edit names what to write, but the sentence has to be turned for it.
    if (!edit && values.lemma !== undefined && text !== '' && text.length <= longest)
      return [text.toLowerCase()]
    if (!edit || edits.length > 1) return []
    const isExact = edit.start === start.offset && edit.end === end.offset
    const isOmission = edit.text.trim() === '' && edit.start <= start.offset && edit.end >= end.offset
    return isExact || isOmission
      ? [
          edit.text
            .replace(/^[\s,;]+/, '')
            .trim()
            .toLowerCase()
        ]
      : []
  })
}
