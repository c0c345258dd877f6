import fc from 'fast-check'
import type {Nodes as HastNodes} from 'hast'
import type {Nodes as MdastNodes} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {isHidden} from '../../src/formats/html/elements.ts'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {isContiguous, sourceStart} from '../../src/text/mapped-text.ts'

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
const shown = (read: (text: string) => {blocks: ReadonlyArray<{content: {text: string}}>}, text: string) =>
  read(text)
    .blocks.map(({content}) => content.text)
    .join('\n')

describe('text of HTML', () => {
  it.each([
    ['a reference without semicolon', '<p>Bo&nbspHansen bor her.</p>', 'Bo\u00A0Hansen bor her.'],
    ['one before small letters', '<p>Din ans&oslashgning er her.</p>', 'Din ansøgning er her.'],
    ['one before a blank', '<p>50&deg C og &sect 12</p>', '50° C og § 12'],
    ['a bare one', '<p>A &amp B &amp; C</p>', 'A & B & C'],
    ['a name that begins with another', '<p>x &notit; y &copyright; z</p>', 'x ¬it; y ©right; z'],
    ['one that stands for two characters', '<p>a &ngE; b &NotEqualTilde; c</p>', 'a ≧̸ b ≂̸ c'],
    ['one that does not exist', '<p>a &RING; b &#xZ; c &; d</p>', 'a &RING; b &#xZ; c &; d'],
    ['one of Windows', '<p>10 &#128; og &#x20AC;</p>', '10 € og €'],
    ['one beyond all characters', '<p>a&#0;b&#x110000;c</p>', 'a\uFFFDb\uFFFDc'],
    ['one of two units', '<p>a &#128512; b</p>', 'a 😀 b'],
    ['line ends of old Macs', '<p>Vi har\rbehandlet\r\nsagen\ri dag.</p>', 'Vi har behandlet sagen i dag.'],
    ['a character that no text has', '<p>a\u0000b c</p>', 'ab c'],
    [
      'a tag that belongs nowhere',
      '<p>Vi</template> har</foo of="of"> talt of det.</p>',
      'Vi har talt of det.'
    ],
    ['a tag whose value holds its end', '<p>Vi</foo a="b>c"> har.</p>', 'Vi har.'],
    ['a line end that begins what is preformatted', '<pre>\nEt\nto &amp; tre</pre>', 'Et\nto & tre'],
    ['tags as text', '<xmp>Et <b>\rto</xmp>', 'Et <b>\nto']
  ])('is kept with %s', (_, html, text) => {
    expect(shown(readHtml, html)).toBe(text)
  })

  it('is kept where a table throws it out', () => {
    const text = shown(readHtml, '<table>Vi tog<tr><td>tog og tog</td></tr>det</table>')
    expect(words(text).toSorted()).toEqual(['Vi', 'og', 'tog', 'tog', 'togdet'])
  })
})

describe('text of Markdown', () => {
  it.each([
    ['a reference that does not exist', 'Vi &RING; har \\*talt\\* om det.', 'Vi &RING; har *talt* om det.'],
    ['references', 'ans&oslash;gning &#248; &#xF8; &ngE; &amp;amp;', 'ansøgning ø ø ≧̸ &amp;'],
    ['one without semicolon', 'Bo&nbspHansen \\# nu', 'Bo&nbspHansen # nu'],
    ['a character that no text has', 'a\u0000b \\* c', 'a\uFFFDb * c'],
    ['an escaped reference', 'skriv \\&amp; her', 'skriv &amp; her'],
    ['marks of a quotation', '> Vi har\n>   talt \\> om\n> det.', 'Vi har\ntalt > om\ndet.'],
    ['indentation', '1. Vi har\n   talt &amp; skrevet  \n   om det.', 'Vi har\ntalt & skrevet\nom det.']
  ])('is kept with %s', (_, markdown, text) => {
    expect(shown(readMarkdown, markdown)).toBe(text)
  })
})

const piece = fc.constantFrom(
  ...'Vi,har,sagen,i,dag. ,&nbsp,&oslash,&oslash;,&amp,&RING;,&ngE;,&#128;,&#0;,&#x1F600;,\r,\r\n,\n,\n\n,\u0000, ,  ,\t,\\*,\\&,\\,*,_,`,<b>,</b>,</foo>,<br>,<p>,</p>,<table>,<tr>,<td>,</td>,</table>,<!-- x -->,<a href="x>y">,</a>,<3,<,>,> ,- ,[a](b),|,😀'.split(
    ','
  )
)

/** Text of a tree as its parser has it, without what is never shown. */
function textOf(node: HastNodes | MdastNodes): string {
  if (node.type === 'element' && isHidden(node)) return ''
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const html = (text: string) => textOf(unified().use(rehypeParse).parse(text))
const markdown = (text: string) => textOf(unified().use(remarkParse).parse(text))
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}<>&*;\uFFFD]/gu, '')

describe('a text of any pieces', () => {
  it.each([
    ['html', readHtml, html],
    ['markdown', readMarkdown, markdown]
  ] as const)('keeps what the parser of %s reads, and where it stands', (_, read, parse) => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('')
        // These are merge fields.
        fc.pre(!/<<\p{L}|\{\{/u.test(text))
        const {blocks} = read(text)
        expect(letters(blocks.map(({content}) => content.text).join(''))).toBe(letters(parse(text)))
        for (const {content} of blocks) {
          for (const [index, unit] of content.text.split('').entries()) {
            const isExact = /[\p{L}\p{N}]/u.test(unit) && isContiguous(content, index, index + 1)
            if (isExact) expect(text[sourceStart(content, index)]).toBe(unit)
          }
        }
      }),
      {numRuns: 300}
    )
  })
})
