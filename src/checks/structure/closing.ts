import {matchAt} from '../../letter/model/letter-place.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isLetter} from '../../letter/recognise/is-letter.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'closing'> = ({start}) => {
  return (letter) => {
    const body = letter.sentences.filter(({unit}) => unit.part !== 'note')
    const last = body.at(-1)
    if (!isLetter(letter) || !last) return []
    const close = body.findLast(({unit}) => unit.part === 'closing')
    if (!close) return [matchAt(last, undefined, start)]
    const signed = body.some((sentence) => sentence.index > close.index && isName(sentence))
    return signed || namesSender(close.text) ? [] : [matchAt(close, 'name', start)]
  }
}

/** Find letters that do not end with a closing phrase and a name below it. */
export const closing = kind({scope: 'letter', check})

/** Any line below is a name, also a merge field that looks like a heading; a list of attachments is none. */
function isName({unit, text}: Sentence): boolean {
  return (unit.part === 'signature' || unit.part === 'heading') && !/^(?:bilag|vedlagt|kopi)/i.test(text)
}

/** `Venlig hilsen, Mia Holst`: the name stands on the same line. */
function namesSender(text: string): boolean {
  return /[Hh]ils(?:en|ner)[^\p{L}]*?(?: fra)?[^\p{L}]*[\p{Lu}[{«<]/u.test(text)
}
