import {execFileSync} from 'node:child_process'
import {strFromU8, unzipSync} from 'fflate'
import type {Nodes as HastNodes} from 'hast'
import mammoth from 'mammoth'
import type {Nodes as MdastNodes} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {LetterDocument} from '../../src/formats/document.ts'
import {isHidden} from '../../src/formats/html/elements.ts'
import {decode} from '../../src/formats/text/decode.ts'

/** Share of the words of another reader that are read, too; undefined where there is none, or it reads nothing. */
export async function agreementOf(
  file: string,
  bytes: Uint8Array,
  document: LetterDocument
): Promise<number | undefined> {
  let other: string | undefined
  try {
    other = await readElsewhere(file, bytes, document)
  } catch {
    return
  }
  const theirs = wordsOf(other ?? '')
  // A reader that does not know the signs of a mail is no witness.
  if (theirs.length < 5 || /\uFFFD/.test(other ?? '')) return
  const own = new Map<string, number>()
  const mine = [document.text, ...document.blocks.map(({content}) => content.text)]
  for (const word of wordsOf(
    document.format === 'html' || document.format === 'markdown' ? mine.slice(1).join('\n') : (mine[0] ?? '')
  ))
    own.set(word, (own.get(word) ?? 0) + 1)
  let found = 0
  for (const word of theirs) {
    const left = own.get(word) ?? 0
    if (left > 0) found++
    own.set(word, left - 1)
  }
  return found / theirs.length
}

function wordsOf(text: string): Array<string> {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
}

async function readElsewhere(
  file: string,
  bytes: Uint8Array,
  {format, text}: LetterDocument
): Promise<string | undefined> {
  switch (format) {
    case 'docx':
      return (await mammoth.extractRawText({buffer: Buffer.from(bytes)})).value
    case 'odt':
      return odtText(bytes)
    case 'pdf':
      return withoutRepeats(
        execFileSync('pdftotext', ['-q', file, '-'], {encoding: 'utf8', timeout: 10_000, maxBuffer: 2 ** 26})
      )
    case 'eml':
      return execFileSync('python3', ['-c', MAIL, file], {
        encoding: 'utf8',
        timeout: 10_000,
        maxBuffer: 2 ** 26
      })
    case 'html':
      return htmlText(unified().use(rehypeParse).parse(decode(bytes).text))
    case 'markdown':
      return markdownText(unified().use(remarkParse).use(remarkFrontmatter).parse(text))
    default:
      return
  }
}

/** The plain text of a mail without what it quotes, by Python's own reader of mail. */
const MAIL = `
import re, sys, email, email.policy
mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
body = mail.get_body(preferencelist=('plain',))
text = body.get_content() if body else ''
text = re.split(r'(?m)^-{2,} ?(?:Forwarded message|Original [Mm]essage|Videresendt)|^(?:From|Fra): .*\\n(?:Sent|Sendt|Date|Dato): ', text)[0]
print('\\n'.join(line for line in text.splitlines() if not line.startswith('>')))
`

/** Lines that most pages have, at most the number in them another, are a header or footer: read once. */
function withoutRepeats(text: string): string {
  const pages = text.split('\f').filter((page) => page.trim() !== '')
  const key = (line: string) => line.trim().replaceAll(/\d+/g, '#')
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const line of new Set(page.split('\n').map(key))) counts.set(line, (counts.get(line) ?? 0) + 1)
  const seen = new Set<string>()
  return pages
    .flatMap((page) => page.split('\n'))
    .filter((line) => {
      const own = key(line)
      if (own === '' || (counts.get(own) ?? 0) < Math.max(2, pages.length / 2)) return true
      if (seen.has(own)) return false
      seen.add(own)
      return true
    })
    .join('\n')
}

/** All text of the body that is not deleted, as the file has it. */
function odtText(bytes: Uint8Array): string {
  const content = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array())
  return content
    .replace(/^[\s\S]*?<office:text\b/, '<office:text')
    .replaceAll(
      /<(text:tracked-changes|office:annotation|text:index-body|table:table-template|text:table-of-content|office:forms)\b[\s\S]*?<\/\1>/g,
      ' '
    )
    .replaceAll(/<text:(?:s|tab|line-break)\b[^>]*>|<\/text:[ph]>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, ' ')
}

function htmlText(node: HastNodes): string {
  if (node.type === 'element' && isHidden(node)) return ''
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? node.children.map(htmlText).join('') : ''
  return node.type === 'element' && /^(?:p|div|td|th|li|br|h\d|tr|dt|dd|pre)$/.test(node.tagName)
    ? `\n${inside}\n`
    : inside
}

function markdownText(node: MdastNodes): string {
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? node.children.map(markdownText).join('') : ''
  return /^(?:paragraph|heading|listItem|break|tableCell)$/.test(node.type) ? `\n${inside}\n` : inside
}
