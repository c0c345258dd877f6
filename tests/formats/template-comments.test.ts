import {describe, expect, it} from 'vitest'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {processorTimeSince} from '../processor-time.ts'
import {misplaced, texts} from './office-support.ts'

const comments = [
  '{{!-- ring til }} Lise --}}',
  '{{! ring til Lise }}',
  '{{~!-- ring til Lise --~}}',
  '{# ring til Lise #}',
  '{% comment %}ring {{navn}} til Lise{% endcomment %}',
  '@* ring til Lise *@',
  '<%-- ring til Lise --%>',
  '<#-- ring til Lise -->',
  '<!-- ring til Lise -->'
]

describe.each([
  ['Markdown', readMarkdown],
  ['plain text', readText]
])('a comment of a template in %s', (_, read) => {
  // Markdown has comments of HTML in lines of their own end a paragraph.
  it.each(comments.filter((d) => read !== readMarkdown || !d.startsWith('<!')))(
    '%s is left out',
    (comment) => {
      const document = read(
        `Kære Lone\n\nVi ${comment} har fået\n${comment}\ndit brev.\n\n${comment}\n\nTak.`
      )
      const [first, second, ...others] = texts(document)
      expect([first, second?.replaceAll(/ +/g, ' '), ...others]).toEqual([
        'Kære Lone',
        'Vi har fået\ndit brev.',
        'Tak.'
      ])
      expect(misplaced(document)).toEqual([])
    }
  )

  it('may go on for paragraphs', () => {
    expect(texts(read('Før.\n\n{#\nEt.\n\nTo.\n#}\n\nEfter.\n'))).toEqual(['Før.', 'Efter.'])
  })

  it.each(['Se {#afsnit} her.', 'Skriv til a@b.dk.', 'Det er 5 % og {{navn}}.', 'Vi har {# intet mere.'])(
    'is none in %s',
    (text) => {
      expect(texts(read(text))).toEqual([text])
    }
  )

  it('costs no more time the more of them never end', () => {
    const started = process.cpuUsage()
    read(`${'{{! '.repeat(100_000)}}}`)
    expect(processorTimeSince(started)).toBeLessThan(3000)
  })
})

it('leaves comments to klarbrev in plain text', () => {
  const {directives} = readText('<!-- klarbrev ignore-next passive -- lovtekst -->\nSagen behandles.')
  expect(directives?.map(({text}) => text)).toEqual(['ignore-next passive -- lovtekst'])
})
