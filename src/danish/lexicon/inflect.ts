import {inflectPronoun} from './inflect-pronoun.ts'
import {inflectRegular, regularGender} from './inflect-regular.ts'
import type {Lexicon} from './lexicon.ts'
import type {Features} from './morphology.ts'

/**
 * Inflect a word, best form first; nothing when the word has no such form.
 *
 * Of several words the first is inflected when it is a verb (`gå i gang med` →
 * `gik i gang med`). A compound inflects like its last part, a word that is
 * not in the lexicon as new words do.
 */
export function inflect(lexicon: Lexicon, lemma: string, features: Features): ReadonlyArray<string> {
  const space = lemma.indexOf(' ')
  if (space > 0) {
    const rest = lemma.slice(space)
    if (features.pos !== 'verb') return []
    return inflect(lexicon, lemma.slice(0, space), features).map((d) => d + rest)
  }

  switch (features.pos) {
    case 'pronoun':
      return inflectPronoun(lemma, features)
    case 'other':
      return [lemma]
    case 'name':
      return inflectName(lexicon, lemma, features)
    default: {
      const lexemes = lexicon.lexemes(lemma, features.pos)
      if (lexemes.length === 0) {
        if (isInvariable(lexicon, lemma, features)) return features.degree ? [] : [lemma]
        return inflectRegular(lemma, features)
      }
      const agreeing =
        features.gender && features.pos === 'noun'
          ? lexemes.filter((d) => d.gender === features.gender)
          : lexemes
      return [...new Set((agreeing.length > 0 ? agreeing : lexemes).flatMap((d) => d.forms(features)))]
    }
  }
}

/** `fælles`, `gratis`, `stakkels`: the lexicon has them without any ending. */
function isInvariable(lexicon: Lexicon, lemma: string, {pos}: Features): boolean {
  return (
    pos === 'adjective' && lemma.endsWith('s') && lexicon.ownLexemes(lemma).some((d) => d.pos === 'other')
  )
}

/** Give the gender of a noun, a compound's from its last part; `undefined` when it can have both. */
export function genderOf(lexicon: Lexicon, noun: string): 'Com' | 'Neut' | undefined {
  const lexemes = lexicon.lexemes(noun, 'noun')
  if (lexemes.length > 0) return lexemes.find((d) => d.gender)?.gender
  const forms = lexicon.lemmas(noun).filter((d) => d.pos === 'noun')
  return forms.length > 0 ? forms.find((d) => d.gender)?.gender : regularGender(noun)
}

function inflectName(lexicon: Lexicon, name: string, features: Features): ReadonlyArray<string> {
  const forms = lexicon.lexemes(name, 'name').flatMap((d) => d.forms(features))
  if (forms.length > 0) return [...new Set(forms)]
  if (features.case !== 'Gen') return [name]
  return [/[sxz]$/i.test(name) ? `${name}'` : `${name}s`]
}
