import {expect, it} from 'vitest'
import {readText} from '../../src/formats/text/read-text-blocks.ts'

const texts = (text: string) => readText(text).blocks.map(({kind, content}) => [kind, content.text])

it('sets paragraphs apart at empty lines and keeps wrapped lines together', () => {
  expect(texts('Et brev over\nto linjer.\r\n\r\nOg et afsnit til.')).toEqual([
    ['paragraph', 'Et brev over\nto linjer.'],
    ['paragraph', 'Og et afsnit til.']
  ])
})

it('knows headings in capitals or underlined', () => {
  expect(texts('2. RYKKER - SIDSTE VARSEL\n\nOverskrift\n=====\n\n- et\n- to\n  går videre')).toEqual([
    ['heading', '2. RYKKER - SIDSTE VARSEL'],
    ['heading', 'Overskrift'],
    ['paragraph', '- et\n- to\ngår videre']
  ])
})

it('takes a number at the start of a lone line for what it is', () => {
  expect(texts('3. maj holder vi lukket.')).toEqual([['paragraph', '3. maj holder vi lukket.']])
})

it('reads frontmatter and comment lines', () => {
  const {meta, directives, blocks} = readText(
    '---\naudience: forening\n---\n\n# klarbrev ignore-next lix -- skabelon\nHej'
  )
  expect(meta).toEqual({audience: 'forening'})
  expect(directives?.map((d) => d.text)).toEqual(['ignore-next lix -- skabelon'])
  expect(blocks.map((d) => d.content.text)).toEqual(['Hej'])
})

it('puts words together that a hyphen parts at the end of a line, and no others', () => {
  expect(
    texts('støj fra ventila-\ntionen, vores it-\r\n  system, ind-\nog udbetaling\nfor 200,-\nmed moms')
  ).toEqual([
    ['paragraph', 'støj fra ventilationen, vores it-system, ind-\nog udbetaling\nfor 200,-\nmed moms']
  ])
})
