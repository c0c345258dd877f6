/** Why a document could not be read. */
export type UnreadableCode =
  | 'not-a-document'
  | 'other-format'
  | 'old-word'
  | 'password'
  | 'damaged'
  | 'truncated'
  | 'too-large'
  | 'unsafe'
  | 'no-text'

/**
 * A file that cannot be read as the document it claims to be: another format, damaged, locked or unsafe.
 *
 * `message` is Danish and says what the writer can do; `messageEn` says the same in English.
 */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode
  readonly messageEn: string

  constructor(code: UnreadableCode, message: string, messageEn: string) {
    super(message)
    this.name = 'UnreadableDocument'
    this.code = code
    this.messageEn = messageEn
  }
}
