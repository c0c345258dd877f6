import {type Branch, type Piece, pieceText, type TextPiece} from './piece.ts'

/** What a field puts into the text. */
export type FieldOutcome =
  /** Its result, as last computed. */
  | {readonly kind: 'result'; readonly url: string | undefined; readonly editable: boolean}
  /** Nothing: an index, an entry, a variable. */
  | {readonly kind: 'nothing'}
  /** A merge field. */
  | {readonly kind: 'merge'; readonly name: string}
  /** A condition and the texts of its outcomes. */
  | {readonly kind: 'choice'; readonly branches: ReadonlyArray<Branch>}
  /** Words in the instruction itself. */
  | {readonly kind: 'words'; readonly pieces: ReadonlyArray<Piece>}

/** Fields that show nothing, or that repeat the document's own text. */
const SILENT = new Set([
  'TOC',
  'INDEX',
  'TOA',
  'XE',
  'TC',
  'TA',
  'RD',
  'SET',
  'ASK',
  'NEXT',
  'NEXTIF',
  'SKIPIF',
  'PRIVATE'
])

/** Fields whose result a writer may change and keep. */
const KEPT = new Set(['HYPERLINK', 'FORMTEXT', 'QUOTE'])

/** Read the instruction of a Word field, such as ` IF «Køn» = "M" "hans" "hendes" `. */
export function resolveField(code: ReadonlyArray<Piece>): FieldOutcome {
  const words = splitCode(code)
  const name = words[0]?.text.toUpperCase() ?? ''
  if (SILENT.has(name)) return {kind: 'nothing'}
  if (name === 'MERGEFIELD') return {kind: 'merge', name: words[1]?.text ?? ''}
  if (name === 'IF') return resolveCondition(words)
  // MACROBUTTON NoMacro [Skriv navn her]: what follows the macro's name is shown.
  if (name === 'MACROBUTTON' || name === 'GOTOBUTTON') {
    return {kind: 'words', pieces: words.slice(2).flatMap((word, index) => spaced(word.pieces, index))}
  }
  const url = name === 'HYPERLINK' && words[1]?.switch === false ? words[1].text : undefined
  return {kind: 'result', url, editable: KEPT.has(name)}
}

/** ` IF left operator right true false \* MERGEFORMAT `; what does not parse shows its result. */
function resolveCondition(words: ReadonlyArray<CodeWord>): FieldOutcome {
  const end = words.findIndex((word, index) => index > 4 && word.switch)
  const [, left, operator, right, yes, no] = end < 0 ? words : words.slice(0, end)
  if (!left || !operator || !right || !yes || !/^(?:=|<>|<|>|<=|>=)$/.test(operator.text)) {
    return {kind: 'result', url: undefined, editable: false}
  }
  const condition = `IF ${written(left)} ${operator.text} ${written(right)}`
  return {
    kind: 'choice',
    branches: [
      {label: `${condition}: sand`, pieces: yes.pieces},
      {label: `${condition}: falsk`, pieces: no?.pieces ?? []}
    ]
  }
}

function written({text, quoted}: CodeWord): string {
  return quoted ? `"${text}"` : text
}

function spaced(pieces: ReadonlyArray<Piece>, index: number): ReadonlyArray<Piece> {
  const first = pieces[0]
  return index > 0 && first?.kind === 'text' ? [{...first, text: ' ', source: undefined}, ...pieces] : pieces
}

/** An argument of an instruction. */
interface CodeWord {
  readonly text: string
  readonly pieces: ReadonlyArray<Piece>
  readonly quoted: boolean
  /** A switch such as `\*`. */
  readonly switch: boolean
}

/** Split an instruction at blanks; what stands in quotation marks is one argument and may hold fields and paragraphs. */
function splitCode(code: ReadonlyArray<Piece>): Array<CodeWord> {
  const splitter = new CodeSplitter()
  for (const piece of code) {
    if (piece.kind === 'text' && piece.code) splitter.characters(piece)
    else splitter.unit(piece)
  }
  return splitter.finish()
}

class CodeSplitter {
  readonly #words: Array<CodeWord> = []
  #pieces: Array<Piece> = []
  /** The quotation mark that opened the argument, a blank inside a bare word, empty between arguments. */
  #within = ''
  /** The last character was a backslash inside quotation marks. */
  #escaped = false

  characters(piece: TextPiece): void {
    let from = 0
    for (let index = 0; index < piece.text.length; index++) {
      const character = piece.text[index] ?? ''
      if (this.#within === '' || this.#within === ' ') {
        if (/\s/.test(character)) {
          this.#take(piece, from, index)
          this.#end()
          from = index + 1
        } else if (/["“”„]/.test(character)) {
          this.#take(piece, from, index)
          this.#end()
          this.#within = character
          from = index + 1
        } else if (this.#within === '') {
          this.#within = ' '
          from = index
        } else if (isOperator(character) !== this.#endsInOperator(piece, from, index)) {
          this.#take(piece, from, index)
          this.#end()
          this.#within = ' '
          from = index
        }
      } else if (this.#escaped) {
        this.#escaped = false
      } else if (character === '\\') {
        this.#take(piece, from, index)
        this.#escaped = true
        from = index + 1
      } else if (this.#within === '"' ? character === '"' : /[“”]/.test(character)) {
        this.#take(piece, from, index)
        this.#end()
        from = index + 1
      }
    }
    if (this.#within !== '') this.#take(piece, from, piece.text.length)
  }

  /** A nested field or the end of a paragraph: never syntax. */
  unit(piece: Piece): void {
    if (this.#within === '' && piece.kind === 'break') return
    if (this.#within === '') this.#within = ' '
    this.#pieces.push(piece)
  }

  finish(): Array<CodeWord> {
    this.#end()
    return this.#words
  }

  #take(piece: TextPiece, from: number, to: number): void {
    if (this.#within !== '' && to > from) this.#pieces.push(slicePiece(piece, from, to))
  }

  #end(): void {
    if (this.#within !== '') {
      const text = pieceText(this.#pieces)
      const quoted = this.#within !== ' '
      this.#words.push({text, pieces: this.#pieces, quoted, switch: !quoted && text.startsWith('\\')})
    }
    this.#pieces = []
    this.#within = ''
  }

  /** `«Køn»="M"` is three arguments although nobody typed blanks. */
  #endsInOperator(piece: TextPiece, from: number, index: number): boolean {
    const before = index > from ? piece.text[index - 1] : pieceText(this.#pieces).at(-1)
    return isOperator(before ?? '')
  }
}

function isOperator(character: string): boolean {
  return character === '=' || character === '<' || character === '>'
}

/** A part of a piece; a piece that stands for an entity is one character and never cut. */
function slicePiece(piece: TextPiece, from: number, to: number): TextPiece {
  const {source} = piece
  const text = piece.text.slice(from, to)
  if (!source || (from === 0 && to === piece.text.length)) return {...piece, text, code: false}
  return {...piece, text, code: false, source: {...source, from: source.from + from, to: source.from + to}}
}
