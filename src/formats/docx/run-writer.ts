import type {RunElement, RunPlace} from '../office/piece.ts'

/** A change at a point of a run; offsets are into the part's XML. */
export type RunEvent =
  /** Markup between runs, such as the start of a comment's range. */
  | {readonly kind: 'mark'; readonly at: number; readonly markup: string}
  /** Text from here on is deleted. */
  | {readonly kind: 'delete'; readonly at: number}
  /** Text from here on stays. */
  | {readonly kind: 'keep'; readonly at: number}
  /** New text, with the look of another run where that is given. */
  | {readonly kind: 'insert'; readonly at: number; readonly text: string; readonly like: RunPlace}

/** How changes are made. */
export interface Tracking {
  /** Attributes of `w:ins` and `w:del` with a new id; absent when changes are not marked but simply made. */
  readonly attributes?: (prefix: string) => string
  /** An id that no change in the document has. */
  readonly newId: () => number
}

/**
 * Write a run anew with changes in it.
 *
 * ```
 * <w:r>PROPS<w:t>Vi har fremsendt brevet</w:t></w:r>
 * <w:r>PROPS<w:t>Vi har </w:t></w:r><w:del><w:r>PROPS<w:delText>fremsendt</w:delText></w:r></w:del>…
 * ```
 *
 * @param slice gives the part's XML between two offsets, with the changes inside it made
 * @param events ascending; those at one point in the order in which they are to happen
 */
export function writeRun(
  slice: (from: number, to: number) => string,
  run: RunPlace,
  events: ReadonlyArray<RunEvent>,
  tracking: Tracking
): string {
  const writer = new RunWriter(run, tracking)
  const queue = [...events]
  const happen = (until: number): void => {
    while (queue[0] && queue[0].at <= until) writer.apply(queue.shift())
  }

  let at = run.contentStart
  for (const element of run.elements) {
    writer.raw(slice(at, element.start))
    at = element.end
    if (element.kind === 'character') {
      happen(element.start)
      writer.character(slice(element.start, element.end))
      happen(element.end)
    } else if (element.textTo < 0 || (!writer.deleting && !queue.some(({at}) => at <= element.textTo))) {
      writer.raw(slice(element.start, element.end))
    } else {
      let from = Math.min(element.textFrom, element.textTo)
      while (queue[0] && queue[0].at <= element.textTo) {
        const cut = Math.max(queue[0].at, from)
        writer.text(slice(from, cut), element.kind)
        from = cut
        happen(cut)
      }
      writer.text(slice(from, Math.max(element.textTo, from)), element.kind)
    }
  }
  happen(Number.POSITIVE_INFINITY)
  writer.raw(slice(at, run.contentEnd))
  return writer.finish()
}

class RunWriter {
  /** Prefix of Word's elements in this part, such as `w:`. */
  readonly prefix: string
  deleting = false
  readonly #run: RunPlace
  readonly #tracking: Tracking
  #isCopy = false
  #open: 'kept' | 'deleted' | undefined
  #kind: RunElement['kind'] = 'text'
  #out = ''

  constructor(run: RunPlace, tracking: Tracking) {
    this.#run = run
    this.#tracking = tracking
    this.prefix = prefixOf(run)
  }

  apply(event: RunEvent | undefined): void {
    if (event?.kind === 'delete' || event?.kind === 'keep') this.deleting = event.kind === 'delete'
    else if (event?.kind === 'insert') this.#insert(event.text, event.like)
    else if (event) this.#between(event.markup)
  }

  /** Children of the run that hold no characters of the text; never deleted. */
  raw(xml: string): void {
    if (xml === '' || (this.#open === undefined && xml.trim() === '')) return
    this.#start('kept')
    this.#out += xml
  }

  /** A character that is an element. */
  character(xml: string): void {
    if (this.deleting && !this.#tracking.attributes) return
    this.#start(this.deleting ? 'deleted' : 'kept')
    this.#out += xml
  }

  /** Characters as the XML has them. */
  text(xml: string, kind: RunElement['kind']): void {
    this.#kind = kind
    if (xml === '' || (this.deleting && !this.#tracking.attributes)) return
    this.#start(this.deleting ? 'deleted' : 'kept')
    const name = kind === 'code' ? ['instrText', 'delInstrText'] : ['t', 'delText']
    this.#element(name[this.deleting ? 1 : 0] ?? 't', xml)
  }

  finish(): string {
    this.#end()
    return this.#out
  }

  #insert(text: string, like: RunPlace): void {
    this.#end()
    const {prefix} = this
    const tracked = this.#tracking.attributes?.(prefix)
    if (tracked !== undefined) this.#out += `<${prefix}ins ${tracked}>`
    // What the look was before someone changed it is no property of new text.
    this.#out += `<${prefix}r>${like.props.replace(FORMER_LOOK, '')}`
    for (const part of text.split(/([\n\t\u00AD\u2011])/)) {
      const character = this.#kind === 'code' ? undefined : CHARACTER_ELEMENTS[part]
      if (character) this.#out += `<${prefix}${character}/>`
      else if (part !== '' && this.#kind === 'code')
        this.#element('instrText', escapeRunText(part.replaceAll(/["“”\\]/g, '\\$&')))
      else if (part !== '') this.#element('t', escapeRunText(part))
    }
    this.#out += `</${prefix}r>${tracked === undefined ? '' : `</${prefix}ins>`}`
  }

  #between(markup: string): void {
    this.#end()
    this.#out += markup
  }

  #element(name: string, xml: string): void {
    this.#out += `<${this.prefix}${name} xml:space="preserve">${xml}</${this.prefix}${name}>`
  }

  #start(open: 'kept' | 'deleted'): void {
    if (this.#open === open) return
    this.#end()
    if (open === 'deleted') this.#out += `<${this.prefix}del ${this.#tracking.attributes?.(this.prefix)}>`
    this.#out += this.#run.open + this.#props()
    this.#open = open
  }

  /** The look of the run; the record of a change to it is another one in each part of the run. */
  #props(): string {
    const {props} = this.#run
    const isFirst = !this.#isCopy
    this.#isCopy = true
    if (isFirst) return props
    return props.replace(FORMER_LOOK, (record) =>
      record.replace(/(\bid=)(["'])\d+\2/, `$1$2${this.#tracking.newId()}$2`)
    )
  }

  #end(): void {
    if (this.#open === undefined) return
    this.#out += `</${this.prefix}r>${this.#open === 'deleted' ? `</${this.prefix}del>` : ''}`
    this.#open = undefined
  }
}

/** The record of a tracked change to how a run looks. */
const FORMER_LOOK = /<([\w.-]+:)?rPrChange[\s>].*?<\/\1?rPrChange>/s

const CHARACTER_ELEMENTS: Readonly<Record<string, string>> = {
  '\n': 'br',
  '\t': 'tab',
  '\u00AD': 'softHyphen',
  '\u2011': 'noBreakHyphen'
}

/** Prefix of Word's elements in the part of a run, such as `w:`. */
export function prefixOf({open}: RunPlace): string {
  return /^<((?:[\w.-]+:)?)r[\s>/]/.exec(open)?.[1] ?? 'w:'
}

/** Escape text for XML; characters that XML cannot hold are left out. */
export function escapeRunText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
