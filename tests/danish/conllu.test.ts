import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ConlluSentence, readConllu, writeConllu} from '../../src/danish/parser/conllu.ts'

const text = `# sent_id = 1
# text = Vi svarer.
1\tVi\tvi\tPRON\t_\tCase=Nom|Person=1\t2\tnsubj\t_\t_
2\tsvarer\tsvare\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

`

describe('readConllu', () => {
  it('reads words, fields and comments', () => {
    const [sentence] = readConllu(text)

    expect(sentence?.comments).toEqual(['# sent_id = 1', '# text = Vi svarer.'])
    expect(sentence?.words.map((d) => d.form)).toEqual(['Vi', 'svarer', '.'])
    expect(sentence?.words[1]).toMatchObject({lemma: 'svare', upos: 'VERB', head: '0', misc: 'SpaceAfter=No'})
  })

  it('reads files with a byte order mark, Windows line ends and several blank lines', () => {
    const windows = `\uFEFF${(text + text).replaceAll('\n\n', '\n\n\n').replaceAll('\n', '\r\n')}`

    expect(readConllu(windows)).toEqual(readConllu(text + text))
  })

  it('leaves out multiword ranges and empty nodes', () => {
    const [sentence] = readConllu('1-2\ti\n1\ti\n1.1\t_\n2\tdag\n')

    expect(sentence?.words.map((d) => d.form)).toEqual(['i', 'dag'])
  })

  it('fills missing fields with _', () => {
    expect(readConllu('1\tja\n')[0]?.words[0]).toMatchObject({form: 'ja', lemma: '_', misc: '_'})
  })

  it('finds no sentence in an empty file', () => {
    expect(readConllu('')).toEqual([])
    expect(readConllu('# only = a comment\n\n')).toEqual([])
  })
})

describe('writeConllu', () => {
  it('writes what was read', () => {
    expect(writeConllu(readConllu(text + text))).toBe(text + text)
  })

  it('writes anything so that it reads the same', () => {
    const field = fc.stringMatching(/^[^\s\uFEFF]{1,8}$/u)
    const word = fc.record({
      form: field,
      lemma: field,
      upos: field,
      xpos: field,
      feats: field,
      head: field,
      deprel: field,
      deps: field,
      misc: field
    })
    const sentence = fc.record({
      comments: fc.array(field.map((d) => `# ${d}`)),
      words: fc.array(word, {minLength: 1, maxLength: 5})
    })

    fc.assert(
      fc.property(fc.array(sentence, {maxLength: 4}), (sentences: Array<ConlluSentence>) => {
        expect(readConllu(writeConllu(sentences))).toEqual(sentences)
      })
    )
  })
})
