import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {withoutComments} from '../../src/formats/docx/without-comments.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'

const comment = (id: string, author: string, paragraph: string) =>
  `<w:comment w:id="${id}" w:author=${author}><w:p w14:paraId="${paragraph}"><w:r><w:t>Ord ${id}</w:t></w:r></w:p></w:comment>`

/** A document with two comments, one of them by klarbrev. */
function commented(body: string, comments: string, extended?: string): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body><w:p>${body}</w:p></w:body></w:document>`,
    'word/comments.xml': `<w:comments ${W} ${W14}>${comments}</w:comments>`
  }
  if (extended) parts['word/commentsExtended.xml'] = `<w15:commentsEx ${W15}>${extended}</w15:commentsEx>`
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const bodyOf = (bytes: Uint8Array) => /<w:p>(.*)<\/w:p>/s.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? ''

const both = comment('1', '"klarbrev"', 'A1') + comment('2', "'Bo'", 'B2')

it.each([
  [
    'a run that holds nothing but the mark goes with it',
    '<w:commentRangeStart w:id="1"/><w:r><w:t>Hej</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="1"/></w:r>',
    '<w:r><w:t>Hej</w:t></w:r>'
  ],
  [
    'words in the run of the mark stay',
    '<w:r><w:t>Hej</w:t><w:commentReference w:id="1"/></w:r>',
    '<w:r><w:t>Hej</w:t></w:r>'
  ],
  [
    'two marks in a run',
    '<w:r><w:commentReference w:id="1"/><w:commentReference w:id="2"/></w:r>',
    '<w:r><w:commentReference w:id="2"/></w:r>'
  ],
  [
    'marks with quotes of the other kind, blanks and an end tag',
    "<w:commentRangeStart w:displaced='a > b' w:id = '1' ></w:commentRangeStart><w:r><w:t>Hej</w:t></w:r>",
    '<w:r><w:t>Hej</w:t></w:r>'
  ],
  [
    'what only looks like a mark stays',
    '<!-- <w:commentReference w:id="1"/> --><w:r><w:t><![CDATA[<w:commentReference w:id="1"/>]]></w:t></w:r>',
    '<!-- <w:commentReference w:id="1"/> --><w:r><w:t><![CDATA[<w:commentReference w:id="1"/>]]></w:t></w:r>'
  ],
  [
    'marks of others and bookmarks of the same number stay',
    '<w:bookmarkStart w:id="1" w:name="a"/><w:commentRangeStart w:id="2"/><w:bookmarkEnd w:id="1"/>',
    '<w:bookmarkStart w:id="1" w:name="a"/><w:commentRangeStart w:id="2"/><w:bookmarkEnd w:id="1"/>'
  ]
])('%s', (_, body, expected) => {
  const without = withoutComments(commented(body, both), 'klarbrev')
  expect(bodyOf(without)).toBe(expected)
  expect(partOf(without, 'word/comments.xml')).toContain('Ord 2')
  expect(partOf(without, 'word/comments.xml')).not.toContain('Ord 1')
})

it('reads the name of the author as Word shows it', () => {
  const bytes = commented('<w:r/>', comment('1', '"Borger &amp; Job"', 'A1'))
  expect(partOf(withoutComments(bytes, 'Borger & Job'), 'word/comments.xml')).not.toContain('Ord 1')
})

it('leaves an answer to a comment on its own', () => {
  const facts = '<w15:commentEx w15:paraId="A1" w15:done="0"/><w15:commentEx w15:paraId="B2" '
  const bytes = commented('<w:r/>', both, `${facts}w15:paraIdParent="A1" w15:done="0"/>`)
  expect(partOf(withoutComments(bytes, 'klarbrev'), 'word/commentsExtended.xml')).toContain(
    '><w15:commentEx w15:paraId="B2" w15:done="0"/><'
  )
})

it('gives back the very bytes where there is no such comment', () => {
  const bytes = commented('<w:r/>', both)
  expect(withoutComments(bytes, 'Eva')).toBe(bytes)
})
