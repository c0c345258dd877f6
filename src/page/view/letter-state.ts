import {composeEdits} from '../../fix/compose-edits.ts'
import {formatOf} from '../../formats/file-formats.ts'
import {applyEdits} from '../../text/apply-edits.ts'
import type {Edit} from '../../types.ts'
import type {LetterInput} from '../messages.ts'

/** A stretch of the text that was replaced. */
interface Replaced {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** What can be undone: text that was replaced, or the edits of a file before. */
type Step = {readonly replaced: ReadonlyArray<Replaced>} | {readonly edits: ReadonlyArray<Edit>}

/** The letter that lies on the page, and what was done to it. */
export class LetterState {
  name = ''
  /** The text as it is shown. */
  text = ''
  /** The file, where it is no text. */
  bytes: Uint8Array | undefined
  /** What was accepted in it. */
  edits: ReadonlyArray<Edit> = []
  /** The letter that was begun with. */
  original: LetterInput | undefined
  originalLix: number | undefined
  #steps: Array<Step> = []
  /** Length of the file's own text. */
  #length = 0

  /** Whether the text is what was read from a file and cannot be typed in. */
  get isLocked(): boolean {
    return this.bytes !== undefined
  }

  /** Whether the file is a Word document, into which can be written. */
  get isWord(): boolean {
    return this.bytes !== undefined && formatOf(this.name) === 'docx'
  }

  get accepted(): number {
    return this.#steps.length
  }

  get input(): LetterInput {
    return this.bytes
      ? {name: this.name, bytes: this.bytes, edits: this.edits}
      : {name: this.name || 'brev.txt', text: this.text}
  }

  /** Begin with a letter. */
  begin(letter: {readonly name: string; readonly text?: string; readonly bytes?: Uint8Array}): void {
    this.name = letter.name
    this.text = letter.text ?? ''
    this.bytes = letter.bytes
    this.edits = []
    this.#steps = []
    this.#length = 0
    this.originalLix = undefined
    this.original = letter.bytes || letter.text ? this.input : undefined
  }

  /** What the worker has read from the file. */
  read(text: string): void {
    if (this.edits.length === 0) this.#length = text.length
    this.text = text
  }

  /** Use a suggestion. */
  accept(edits: ReadonlyArray<Edit>): void {
    if (this.bytes) {
      this.#steps.push({edits: this.edits})
      this.edits = this.edits.length === 0 ? edits : composeEdits(this.#length, this.edits, edits)
      return
    }
    let shift = 0
    const replaced = edits.map(({start, end, text}) => {
      const at = start + shift
      shift += text.length - (end - start)
      return {at, before: this.text.slice(start, end), after: text}
    })
    this.text = applyEdits(this.text, edits)
    this.#steps.push({replaced})
  }

  /** Take the last suggestion back; false where its words are no longer there. */
  undo(): boolean {
    const step = this.#steps.pop()
    if (!step) return true
    if ('edits' in step) {
      this.edits = step.edits
      return true
    }
    let {text} = this
    for (const {at, before, after} of step.replaced.toReversed()) {
      const found = text.startsWith(after, at) ? at : after === '' ? -1 : text.indexOf(after)
      if (found < 0) return false
      text = text.slice(0, found) + before + text.slice(found + after.length)
    }
    this.text = text
    return true
  }

  /** Make of the file's text one that can be typed in. */
  free(): void {
    this.bytes = undefined
    this.edits = []
    this.#steps = []
    this.name = `${this.name.replace(/\.[^.]+$/, '')}.txt`
  }
}
