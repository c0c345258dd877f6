import PostalMime, {type Email} from 'postal-mime'
import {type MappedText, MappedTextBuilder} from '../../text/mapped-text.ts'
import type {Block, LetterDocument} from '../document.ts'
import {readHtml} from '../html/read-html.ts'
import {mendWindows1252} from '../text/decode.ts'
import {readText} from '../text/read-text-blocks.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {withCharsets} from './with-charsets.ts'
import {withinBounds} from './within-bounds.ts'
import {withoutQuotes} from './without-quotes.ts'

/**
 * Read a letter that was sent as e-mail (.eml).
 *
 * The subject is its heading; sender, recipients, attachments and earlier mail that is quoted are left out. Plain text
 * is preferred to HTML.
 *
 * @throws {UnreadableDocument} when the bytes are no e-mail, one without text, or one of more parts than a letter has.
 */
export async function readEml(bytes: Uint8Array): Promise<LetterDocument> {
  const mail = await parse(bytes)
  const subject = subjectOf(mail)
  const plain = withoutQuotes(tidy(mail.text ?? ''))
  const document = plain === '' ? fromHtml(subject, tidy(mail.html ?? '')) : fromPlain(subject, plain)
  if (document.blocks.length <= (subject === '' ? 0 : 1)) throw isSealed(mail) ? sealed() : noText()
  return document
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const bounded = withinBounds(bytes)
  let mail: Email | undefined
  try {
    mail = await PostalMime.parse(withCharsets(bounded), {maxNestingDepth: 50, maxHeadersSize: 500_000})
  } catch {
    mail = undefined
  }
  const known = mail?.headers.some(({key}) => /^(?:from|to|subject|date|message-id|mime-version)$/.test(key))
  if (!mail || !known) {
    throw new UnreadableDocument(
      'not-a-document',
      'Filen er ikke en mail. Gem mailen som .eml i mailprogrammet.',
      'The file is not an e-mail. Save the mail as .eml in the mail program.'
    )
  }
  return mail
}

/** The subject without the marks of answers and forwarding. */
function subjectOf({subject = ''}: Email): string {
  return tidy(subject)
    .replace(/^(?:(?:sv|vs|re|fw|fwd|videresend|svar)\s*:\s*)+/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Line feeds alone, and the dashes and quotation marks of Windows-1252. */
function tidy(text: string): string {
  return mendWindows1252(text)
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
}

function fromPlain(subject: string, plain: string): LetterDocument {
  const text = subject === '' ? plain : `${subject}\n\n${plain}`
  const {blocks, directives = []} = readText(text)
  const heading = subject === '' ? [] : [headingOf(subject)]
  const body = blocks.filter(({content: {map}}) => (map[1] ?? 0) >= subject.length || subject === '')
  return {format: 'eml', text, blocks: [...heading, ...body], meta: {}, directives}
}

/** The text of the blocks is the text of the letter: markup is not what a writer of mail sees. */
function fromHtml(subject: string, html: string): LetterDocument {
  const read = readHtml(html)
  const blocks: Array<Block> = subject === '' ? [] : [headingOf(subject)]
  let text = subject
  const places = new Map<Block | undefined, number>()
  for (const block of ownBlocks(read.blocks)) {
    if (text !== '') text += '\n\n'
    const {variantOf} = block
    const first = variantOf === undefined ? undefined : places.get(read.blocks[variantOf])
    places.set(block, blocks.length)
    blocks.push({
      ...block,
      content: contentAt(block.content.text, text.length),
      ...(first === undefined ? {} : {variantOf: first})
    })
    text += block.content.text
  }
  return {format: 'eml', text, blocks, meta: {}}
}

/** What stands before the earlier mail, and is not quoted. */
function ownBlocks(blocks: ReadonlyArray<Block>): Array<Block> {
  const own: Array<Block> = []
  for (const block of blocks) {
    if (block.kind === 'quote') continue
    const {text} = block.content
    const kept = withoutQuotes(text)
    if (kept === text.trim()) own.push(block)
    else if (kept !== '') own.push({kind: block.kind, content: contentAt(kept, 0)})
    if (endsOwn(text)) break
  }
  return own
}

/** The head of an earlier mail, as Outlook puts it above that mail. */
function endsOwn(text: string): boolean {
  return /^(?:fra|from):.*\n(?:.*\n){0,2}(?:sendt|sent|dato|date):/im.test(text)
}

function headingOf(subject: string): Block {
  return {kind: 'heading', depth: 1, content: contentAt(subject, 0)}
}

function contentAt(text: string, offset: number): MappedText {
  const builder = new MappedTextBuilder()
  builder.append(text, offset)
  return builder.build()
}

/** S/MIME: the text is in a part that only the recipient's program opens. */
function isSealed({attachments, headers}: Email): boolean {
  const types = [
    ...attachments.map(({mimeType}) => mimeType),
    ...headers.map(({key, value}) => (key === 'content-type' ? value : ''))
  ]
  return types.some((type) => /application\/(?:x-)?pkcs7-mime/i.test(type))
}

function sealed(): UnreadableDocument {
  return new UnreadableDocument(
    'no-text',
    'Mailen er krypteret eller signeret (S/MIME), så teksten kan ikke læses. Åbn den i mailprogrammet, og gem teksten for sig.',
    'The mail is encrypted or signed (S/MIME), so that its text cannot be read. Open it in the mail program and save the text by itself.'
  )
}

function noText(): UnreadableDocument {
  return new UnreadableDocument(
    'no-text',
    'Mailen har ingen tekst. Er brevet vedhæftet, så gem det, og tjek det for sig selv.',
    'The mail has no text. If the letter is attached, save it and check it by itself.'
  )
}
