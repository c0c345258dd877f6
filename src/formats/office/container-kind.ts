import {UnreadableDocument} from '../unreadable-document.ts'

/** Refuse bytes that are no zip archive, and say what they look like instead. */
export function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return

  if (bytes.length === 0) {
    throw new UnreadableDocument(
      'not-a-document',
      'Filen er tom. Gem brevet på ny, eller hent filen igen.',
      'The file is empty. Save the letter anew, or fetch the file again.'
    )
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compound(bytes)

  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^[^\x20-\x7e]+/, '')
    .trimStart()
  const other = /^\{\\rtf/.test(head)
    ? 'RTF'
    : /^(?:<!doctype html|<html|<head|<body|MIME-Version:)/i.test(head)
      ? 'HTML'
      : /^%PDF-/.test(head)
        ? 'PDF'
        : /^<\?xml|^<\w/.test(head)
          ? 'XML'
          : undefined
  if (other) {
    throw new UnreadableDocument(
      'other-format',
      `Filen er ikke et Word- eller OpenDocument-dokument, men ${other}. Gem den i det rigtige format.`,
      `The file is not a Word or OpenDocument document but ${other}. Save it in the right format.`
    )
  }
  throw new UnreadableDocument(
    'not-a-document',
    'Filen er ikke et Word- eller OpenDocument-dokument. Kontrollér, at filen har den rigtige endelse.',
    'The file is not a Word or OpenDocument document. Check that its name ends as it should.'
  )
}

/** A compound file is either an encrypted document or the binary format of Word 97-2003. */
function compound(bytes: Uint8Array): UnreadableDocument {
  if (indexOfUtf16(bytes, 'EncryptedPackage') >= 0) return passwordProtected()
  return new UnreadableDocument(
    'old-word',
    'Filen er i det gamle Word-format (.doc). Gem den som .docx.',
    'The file is in the old Word format (.doc). Save it as .docx.'
  )
}

/** The error for a document that only opens with a password. */
export function passwordProtected(): UnreadableDocument {
  return new UnreadableDocument(
    'password',
    'Dokumentet er beskyttet med adgangskode. Gem en kopi uden adgangskode.',
    'The document is protected by a password. Save a copy without it.'
  )
}

function startsWith(bytes: Uint8Array, signature: ReadonlyArray<number>): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Names of streams in a compound file are UTF-16LE. */
function indexOfUtf16(bytes: Uint8Array, name: string): number {
  const first = name.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index)) index++
    if (index === name.length) return at
  }
  return -1
}
