import {expect, it} from 'vitest'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {sourceEnd, sourceStart} from '../../src/text/mapped-text.ts'

const texts = (html: string) => readHtml(html).blocks.map(({kind, content}) => [kind, content.text])

it('reads what a browser draws as boxes as blocks', () => {
  const html =
    '<!doctype html><html lang="da"><head><title>Brev</title><style>p{}</style></head><body><h1>Svar</h1><div>Hej <b>du</b><p>To</p>Tre</div><ul><li>et</li></ul><table><tr><td>c</td></tr></table><script>x()</script></body></html>'
  expect(texts(html)).toEqual([
    ['heading', 'Svar'],
    ['paragraph', 'Hej du'],
    ['paragraph', 'To'],
    ['paragraph', 'Tre'],
    ['list-item', 'et'],
    ['table-cell', 'c']
  ])
  expect(readHtml(html).meta.title).toBe('Brev')
})

it('folds white space and keeps breaks as lines', () => {
  expect(texts('<p>Et\n   brev   til\tdig<br>linje to</p>')).toEqual([
    ['paragraph', 'Et brev til dig\nlinje to']
  ])
  expect(texts('Et<br><br>To')).toEqual([
    ['paragraph', 'Et'],
    ['paragraph', 'To']
  ])
})

it('maps entities to their exact places', () => {
  const html = '<p>S&oslash;g &amp; f&#229; hj&aelig;lp</p>'
  const [block] = readHtml(html).blocks
  const content = block?.content
  if (!content) throw new Error('no block')
  expect(content.text).toBe('Søg & få hjælp')
  const at = content.text.indexOf('hjælp')
  expect(html.slice(sourceStart(content, at), sourceEnd(content, at + 5))).toBe('hj&aelig;lp')
})

it('leaves out what no browser shows, and keeps unknown elements in their line', () => {
  expect(
    texts(
      '<div style="color:red; display: none">Forhåndsvisning</div><p>Hej <c:if test="x">du</c:if> <o:p></o:p>der</p><select><option>x</option></select>'
    )
  ).toEqual([['paragraph', 'Hej du der']])
})

it.each(['table><tr><td', 'div', 'span', 'b', 'ul><li', 'blockquote', 'i><b', 'o:p', 'form', 'a href="#"'])(
  'reads <%s> nested beyond all measure',
  (tags) => {
    const open = `<${tags}>`.repeat(5000)
    const close = tags
      .split('>')
      .toReversed()
      .map((tag) => `</${/\w+/.exec(tag.replace('<', ''))?.[0]}>`)
      .join('')
      .repeat(5000)
    expect(texts(`<p>Før</p>${open}Inderst${close}<p>Efter</p>`).map(([, text]) => text)).toEqual([
      'Før',
      'Inderst',
      'Efter'
    ])
  }
)

it('leaves out what is struck out, and marks of where a word may be divided', () => {
  const html =
    '<p>Du f&aring;r <del>ingen</del> <s>noget</s> st&oslash;tte. Den bliver ud&shy;be\u00ADtalt i&#8203;dag.</p><label>Navn</label><button>Send</button>'
  expect(texts(html).map(([, text]) => text)).toEqual([
    'Du får støtte. Den bliver udbetalt idag.',
    'Navn',
    'Send'
  ])
  const [block] = readHtml(html).blocks
  const content = block?.content
  if (!content) throw new Error('no block')
  const at = content.text.indexOf('udbetalt')
  expect(html.slice(sourceStart(content, at), sourceEnd(content, at + 8))).toBe('ud&shy;be\u00ADtalt')
})
