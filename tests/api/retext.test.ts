import type {Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {retext} from 'retext'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {retextDanish, retextDanishMorphology, retextKlarbrev} from '../../src/retext.ts'

it('reports findings as messages in a plain unified pipeline', () => {
  const processor = unified()
    .use(retextDanish)
    .use(retextKlarbrev, {only: ['officialese']})
  const file = new VFile('Såfremt du flytter, skal du skrive til os.')
  processor.runSync(processor.parse(file), file)
  expect(file.messages).toHaveLength(1)
  const [message] = file.messages
  expect(message?.ruleId).toBe('officialese')
  expect(message?.source).toBe('klarbrev')
  expect(message?.actual).toBe('Såfremt')
  expect(message?.expected?.[0]).toBe('Hvis')
  expect(message?.place).toMatchObject({
    start: {line: 1, column: 1, offset: 0},
    end: {line: 1, column: 8, offset: 7}
  })
})

it('adds lemma, part of speech and features to words', () => {
  const processor = unified().use(retextDanish).use(retextDanishMorphology)
  const tree = processor.runSync(processor.parse('Ansøgningerne behandles i dag.')) as Root
  const words: Array<unknown> = []
  visit(tree, 'WordNode', (node) => {
    words.push([textOf(node), node.data?.lemma, node.data?.upos])
  })
  expect(words.slice(0, 2)).toEqual([
    ['Ansøgningerne', 'ansøgning', 'NOUN'],
    ['behandles', 'behandle', 'VERB']
  ])
})

it('works inside retext, whose Latin parser it replaces', async () => {
  const file = await retext()
    .use(retextDanish)
    .use(retextKlarbrev, {only: ['abbreviation']})
    .process('Du får f.eks. brev i maj.')
  expect(String(file)).toBe('Du får f.eks. brev i maj.\n'.trimEnd())
  expect(file.messages.map((d) => d.actual)).toEqual(['f.eks.'])
})
