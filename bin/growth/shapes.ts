import type {Format} from '../../src/types.ts'

/** A kind of text that may cost more than its length, in any size. */
export interface Shape {
  readonly name: string
  readonly format: Extract<Format, 'markdown' | 'text' | 'html' | 'eml'>
  readonly make: (size: number) => string
}

const sentence = 'Vi har behandlet din sag i dag, og du får svar snart. '
const mail = 'From: a@b.dk\nSubject: Hej\n\n'

const of = (format: Shape['format'], shapes: Readonly<Record<string, Shape['make']>>): Array<Shape> =>
  Object.entries(shapes).map(([name, make]) => ({name, format, make}))

/** Hostile and long shapes of text in each format. */
export const shapes: ReadonlyArray<Shape> = [
  ...of('text', {
    'quotations in a paragraph': (size) => '»a« '.repeat(size * 80),
    'round brackets': (size) => `${'('.repeat(size * 100)}a`,
    'a paragraph of sentences': (size) => sentence.repeat(size * 10),
    'one sentence': (size) => `${'Vi har en sag og du har en sag '.repeat(size * 10)}.`,
    'one sentence of clauses': (size) => `${'vi har set det, '.repeat(size * 10)}.`,
    'short lines': (size) => 'Vi har set\n'.repeat(size * 20),
    'fields in a paragraph': (size) => '«navn» og '.repeat(size * 20),
    paragraphs: (size) => `${sentence}\n\n`.repeat(size * 10),
    findings: (size) =>
      Array.from(
        {length: size * 10},
        (_, i) => `Såfremt du fremsender ${i} bilag vedrørende sagen, bortfalder kravet.\n\n`
      ).join(''),
    dots: (size) => 'a.'.repeat(size * 100),
    'one word': (size) => 'a'.repeat(size * 500),
    'one word of hyphens': (size) => 'ab-'.repeat(size * 200),
    numbers: (size) => '1 '.repeat(size * 200),
    'typed items': (size) => '- hej du\n'.repeat(size * 20),
    // Each word is found to be said twice, with a suggestion that is read again.
    'one word over and over': (size) => `${'hej '.repeat(size * 20)}\n`
  }),
  ...of('markdown', {
    'stars around a letter': (size) => `${'*'.repeat(size * 20)}a${'*'.repeat(size * 20)}`,
    'links that never close': (size) => '[a]('.repeat(size * 20),
    'attributes that never close': (size) => '<a x="'.repeat(size * 80),
    'brackets that never close': (size) => '['.repeat(size * 100),
    'pictures that never close': (size) => '![](<'.repeat(size * 50),
    'quotations in quotations': (size) => `${'> '.repeat(20)}hej\n`.repeat(size),
    'lists in lists': (size) =>
      Array.from({length: size}, (_, i) => `${' '.repeat(2 * (i % 25))}- hej du`).join('\n'),
    'lists in lists without end': (size) =>
      Array.from({length: size}, (_, i) => `${' '.repeat(2 * i)}- hej du`).join('\n'),
    'code that never closes': (size) =>
      Array.from({length: size}, (_, i) => `${'`'.repeat(i % 300)} a `).join(''),
    'a long table': (size) => `| a | b |\n|---|---|\n${'| hej du | og ja |\n'.repeat(size * 5)}`,
    references: (size) =>
      `${Array.from({length: size * 10}, (_, i) => `[a${i}]: b`).join('\n')}\n${'[a1] '.repeat(size)}`,
    underscores: (size) => '_a __b '.repeat(size * 20),
    'comments that never close': (size) => '<!-- a '.repeat(size * 100)
  }),
  ...of('html', {
    'conditions with text in a paragraph': (size) =>
      `<p>Du får ${'{% if a %}mange{% else %}få{% endif %} penge og '.repeat(size)}hjælp.</p>`,
    'conditions without text in a paragraph': (size) =>
      `<p>Du får ${'{% if a %}{% set b = 1 %}{% endif %}'.repeat(size)}hjælp.</p>`,
    'conditions in conditions': (size) =>
      `<p>Du får ${'{% if a %}ord '.repeat(size)}${'{% endif %}'.repeat(size)} hjælp.</p>`,
    '<% that never closes': (size) => '<% '.repeat(size * 200),
    'Razor in paragraphs': (size) => '<p>@Model.X '.repeat(size * 60),
    'Razor in a paragraph': (size) => `<p>${'@Model.X '.repeat(size * 60)}`,
    '{{!-- that never closes': (size) => '{{!-- '.repeat(size * 150),
    '{# that never closes': (size) => '{# '.repeat(size * 200),
    '{{ that never closes': (size) => '{{ '.repeat(size * 200),
    '{% that never closes': (size) => '{% '.repeat(size * 200),
    '@{ that never closes': (size) => '@{ '.repeat(size * 100),
    '@if that never closes': (size) => '@if (a) { '.repeat(size * 50),
    '@( that never closes': (size) => '@('.repeat(size * 100),
    'spans in a paragraph': (size) => `<p>${'<span>hej du</span> '.repeat(size * 30)}</p>`,
    'a long table': (size) =>
      `<table>${'<tr><td>Sag</td><td>Vi har set den</td></tr>'.repeat(size * 15)}</table>`,
    'bold that never closes': (size) => `<p>${'<b>hej <i>du</b></i> '.repeat(size * 10)}`,
    'links that never close': (size) => `<p>${'<a href=x>hej '.repeat(size * 10)}`,
    'elements in elements': (size) => `${'<div>'.repeat(size * 100)}a`,
    '<': (size) => '<'.repeat(size * 200),
    references: (size) => `<p>${'&amp;'.repeat(size * 100)}`,
    'a tag that never closes': (size) => '<a x="'.repeat(size * 80),
    'lines and fields': (size) => `<p>${'hej {{navn}}<br>'.repeat(size * 20)}`,
    'text between rows': (size) => `<table>${'hej<tr><td>du</td></tr>'.repeat(size * 10)}`,
    'elements between rows': (size) => `<table>${'hej <b>du</b>'.repeat(size * 10)}`,
    'tags that belong nowhere': (size) => `<p>${'hej</foo> '.repeat(size * 30)}`,
    'comments that never close': (size) => '<!-- '.repeat(size * 100),
    'scripts that never close': (size) => '<script>'.repeat(size * 50),
    'long attributes': (size) => `<p><span style="${'a '.repeat(100)}${'">x</span>'.repeat(size * 10)}`
  }),
  ...of('eml', {
    'Den 1. in a line': (size) => `${mail + 'Den 1. '.repeat(size * 60)}\n`,
    'Den 1. in lines': (size) => `${mail + 'Den 1. maj\n'.repeat(size * 60)}\n`,
    addresses: (size) => `From: a@b.dk\nTo: ${'a@b.dk, '.repeat(size * 80)}\nSubject: Hej\n\nHej du.\n`,
    parts: (size) =>
      'From: a@b.dk\nSubject: Hej\nContent-Type: multipart/mixed; boundary=x\n\n' +
      '--x\nContent-Type: text/plain\n\nHej du.\n'.repeat(size * 5) +
      '--x--\n',
    'answers in answers': (size) => `${mail + 'Den 1. maj 2025 skrev Bo:\n> hej\nja\n'.repeat(size * 20)}\n`
  })
]
