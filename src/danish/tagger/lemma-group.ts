/**
 * The inflectional class of a tag: words of one group lose their endings in the same way.
 * The letters are arbitrary; the group is part of the key of the lemma table.
 */
export function lemmaGroup(tag: string): string {
  const bar = tag.indexOf('|')
  const upos = tag.slice(0, bar)
  const feats = tag.slice(bar + 1)
  const has = (feature: string) => feats.includes(feature)

  // The polite De, Dem, Deres is written with a capital, and so is its lemma.
  if (has('Polite=Form')) return 'De'

  switch (upos) {
    case 'NOUN':
      return `N${has('Case=Gen') ? 'g' : ''}${has('Definite=Def') ? 'd' : ''}${has('Number=Plur') ? 'p' : ''}`
    case 'VERB':
    case 'AUX':
      return `V${has('Voice=Pass') ? 's' : ''}${verbForm(has)}`
    case 'ADJ': {
      const ending = has('Number=Plur') || has('Definite=Def') ? 'e' : has('Gender=Neut') ? 't' : ''
      return `A${has('Degree=Cmp') || has('Degree=Sup') ? 'c' : ''}${ending}${has('NumType') ? 'o' : ''}`
    }
    case 'PROPN':
      return has('Case=Gen') ? 'Pg' : 'P'
    case 'ADV':
      return has('Degree') ? 'Rd' : 'R'
    default:
      return upos
  }
}

/** A word as its lemma is looked for: lower-cased unless it is a name or has a name in it (`FN-pagten`). */
export function lemmaForm(word: string, group: string): string {
  if (group === 'P' || group === 'Pg' || group === 'X' || group === 'De') return word
  return /\p{Lu}[\p{L}\d]*-\p{Ll}|^\p{Lu}{2,}\p{Ll}/u.test(word) ? word : word.toLowerCase()
}

function verbForm(has: (feature: string) => boolean): string {
  if (has('Mood=Imp')) return 'm'
  if (has('VerbForm=Part')) return has('Tense=Pres') ? 'r' : 'p'
  if (has('VerbForm=Inf')) return 'i'
  if (has('Tense=Past')) return 'a'
  return has('Tense=Pres') ? 'n' : 'x'
}
