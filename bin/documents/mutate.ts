import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {randomNumbers} from '../training/random-numbers.ts'

/** A file of the fixtures. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What letters hold where readers have stumbled, or may: marks of every format, fields, conditions, odd characters. */
const SCRAPS: ReadonlyArray<string> = [
  '<br>',
  '<br><br>',
  '<p>',
  '</p>',
  '<pre>',
  '<table><tr><td>',
  '</table>',
  '<template>',
  '<!-- ',
  '-->',
  '<a href="a@b.dk">',
  '<span style="',
  '">',
  '<title>',
  '<svg>',
  '<details><summary>',
  '</',
  '<',
  '&',
  '&RING;',
  '&amp',
  '&#0;',
  '&aring',
  '&NotEqualTilde;',
  '{{navn}}',
  '{{#if a}}',
  '{{/if}}',
  '{% if a %}',
  '{% else %}',
  '{% endif %}',
  '@Model.Navn',
  '@if (a) {',
  '}',
  '<% if (a) { %>',
  '<% } %>',
  '«navn»',
  '«',
  '»',
  '[navn]',
  '$navn$',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\0',
  '\u001B[31m',
  '\uE001',
  '\uD800',
  '😀',
  'e\u0301',
  '- ',
  '1. ',
  '# ',
  '> ',
  '***',
  '[a](',
  '![](<',
  '`',
  '```\n',
  '| a | b |\n|---|---|\n',
  '---\n',
  '\\',
  '[a]: b\n',
  'Med venlig hilsen\n\n',
  'Såfremt De fremsender bilag, ',
  'Deres hjælp bliver ikke ændret',
  'jf. § 3, stk. 2, ',
  '010190-9137',
  'Den 1. maj 2026 skrev Bo:\n> ',
  '1.',
  '§ ',
  '12. ',
  'https://a.dk/b?c=d',
  'a@b.dk',
  '(',
  ')',
  '"',
  "'",
  ';',
  ':',
  '...',
  '–',
  '-'
]

/** What Word and OpenDocument files are made of. */
const MARKUP: ReadonlyArray<string> = [
  '<w:r><w:br/></w:r>',
  '<w:r/>',
  '<w:p/>',
  '<w:r><w:t></w:t></w:r>',
  '<w:r><w:tab/></w:r>',
  '<w:r><w:t xml:space="preserve"> </w:t></w:r>',
  '<w:fldSimple w:instr=" MERGEFIELD navn "><w:r><w:t>«navn»</w:t></w:r></w:fldSimple>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:instrText> IF a = "b" "ja" "nej" </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:ins><w:r><w:t>ny</w:t></w:r></w:ins>',
  '<text:line-break/>',
  '<text:s text:c="3"/>',
  '<text:tab/>',
  '<text:p/>',
  '<text:span/>',
  '<text:placeholder>navn</text:placeholder>'
]

/** A file made from the samples by random changes; the same for the same number. */
export function mutate(samples: ReadonlyArray<Sample>, number: number): Sample {
  const random = randomNumbers(number)
  const below = (limit: number) => Math.floor(random() * limit)
  const sample = samples[below(samples.length)]
  if (!sample) throw new Error('no samples')
  const ending = sample.name.slice(sample.name.lastIndexOf('.'))
  const name = `${number}${ending}`
  const changes = 1 + below(6)
  if (/^\.(?:docx|odt)$/.test(ending) && below(4) > 0) {
    return {name, bytes: withChangedParts(sample.bytes, changes, below)}
  }
  if (/^\.(?:docx|odt|pdf)$/.test(ending) || below(8) === 0) {
    return {name, bytes: withChangedBytes(sample.bytes, changes, below)}
  }
  const others = samples.filter((other) => other.name.endsWith(ending))
  const other = strFromU8(others[below(others.length)]?.bytes ?? new Uint8Array())
  return {name, bytes: strToU8(withChangedText(strFromU8(sample.bytes), other, changes, below))}
}

type Below = (limit: number) => number

function withChangedText(text: string, other: string, changes: number, below: Below): string {
  let changed = text
  for (let change = 0; change < changes; change++) {
    const at = below(changed.length + 1)
    const end = Math.min(changed.length, at + below(60))
    const [before, cut, after] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)]
    const scrap = SCRAPS[below(SCRAPS.length)] ?? ''
    switch (below(6)) {
      case 0:
        changed = before + after
        break
      case 1:
        changed = before + cut + cut + after
        break
      case 2: {
        const from = below(other.length)
        changed = before + other.slice(from, from + below(400)) + cut + after
        break
      }
      case 3:
        changed = before + scrap.repeat(1 + below(8)) + cut + after
        break
      default:
        changed = before + scrap + cut + (SCRAPS[below(SCRAPS.length)] ?? '') + after
    }
  }
  return changed
}

function withChangedBytes(bytes: Uint8Array, changes: number, below: Below): Uint8Array {
  const changed = bytes.slice(0, below(10) === 0 ? below(bytes.length) + 1 : bytes.length)
  for (let change = 0; change < 3 * changes; change++) changed[below(changed.length)] = below(256)
  return changed
}

/** Tags of the parts with text are left out, doubled and moved, and others put between them. */
function withChangedParts(bytes: Uint8Array, changes: number, below: Below): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((part) =>
    /(?:document|content|header\d|footnotes|styles)\.xml$/.test(part)
  )
  const body = names.find((part) => /(?:document|content)\.xml$/.test(part))
  const own = below(3) > 0 && body !== undefined ? body : names[below(names.length)]
  if (own === undefined) return bytes
  const tags = strFromU8(parts[own] ?? new Uint8Array()).split(/(?=<)/)
  for (let change = 0; change < changes; change++) {
    const at = below(tags.length)
    const markup = MARKUP[below(MARKUP.length)] ?? ''
    const scrap = (SCRAPS[below(SCRAPS.length)] ?? '')
      .replaceAll(/\p{C}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
    switch (below(6)) {
      case 0:
        tags.splice(at, 1 + below(2))
        break
      case 1:
        tags.splice(at, 0, ...tags.slice(at, at + below(12)))
        break
      case 2:
        tags[at] = `${tags[at] ?? ''}${scrap}`
        break
      default:
        // Between runs, where Word and Writer would put it.
        tags.splice(nextTag(tags, at), 0, ...Array.from({length: 1 + below(3)}, () => markup))
    }
  }
  return zipSync({...parts, [own]: strToU8(tags.join(''))}, {level: 1})
}

function nextTag(tags: ReadonlyArray<string>, from: number): number {
  const at = tags.findIndex((tag, index) => index >= from && /^<(?:w:r[ >]|text:span)/.test(tag))
  return at < 0 ? from : at
}
