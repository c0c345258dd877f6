import type {Danish} from '../../../danish/danish.ts'
import {type ConlluSentence, readConllu, writeConllu} from '../../../danish/parser/conllu.ts'
import type {Letter} from '../../../letter/model/letter.ts'

/**
 * A letter as CoNLL-U: its sentences with LEMMA, UPOS and FEATS; places in MISC.
 *
 * @param mask masks what is not to be seen of words
 */
export function conlluOf(path: string, letter: Letter, mask: (text: string) => string): string {
  const sentences = letter.sentences.map(({text, tokens, grammar, unit, index}, at): ConlluSentence => {
    const comments = [
      ...(at === 0 ? [`# newdoc id = ${mask(path)}`] : []),
      `# sent_id = ${index + 1}`,
      `# part = ${unit.part}`,
      `# text = ${mask(text.replace(/\s+/g, ' '))}`
    ]
    const words = tokens.map((token) => {
      const next = tokens[token.index + 1]
      const misc = [
        `Start=${token.start}`,
        `End=${token.end}`,
        ...(next && !next.spaced ? ['SpaceAfter=No'] : [])
      ]
      return {
        // A form may hold no white space but a blank.
        form: mask(token.text.replace(/\s+/g, ' ')),
        lemma: mask(token.lemma),
        upos: token.upos,
        xpos: '_',
        feats: grammar.tagOf(token.index).feats,
        head: '_',
        deprel: '_',
        deps: '_',
        misc: misc.join('|')
      }
    })
    return {comments, words}
  })
  return writeConllu(sentences)
}

/** Fill LEMMA, UPOS and FEATS of a CoNLL-U file; its tokens, sentences and all other columns stay. */
export function fillConllu(text: string, danish: Danish): string {
  const filled = readConllu(text).map(({comments, words}): ConlluSentence => {
    const forms = words.map((word) => word.form)
    const tags = danish.tag(forms)
    return {
      comments,
      words: words.map((word, index) => {
        const tag = tags[index] ?? 0
        const info = danish.tags[tag]
        return {
          ...word,
          lemma: danish.lemma(word.form, tag),
          upos: info?.upos ?? 'X',
          feats: info?.feats ?? '_'
        }
      })
    }
  })
  return writeConllu(filled)
}
