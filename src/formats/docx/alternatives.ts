import {ParagraphCollector} from '../office/paragraph-collector.ts'
import {pieceText} from '../office/piece.ts'
import type {Twin} from '../office/story.ts'

/** An open `mc:AlternateContent`. */
interface Alternative {
  /** Whether one of its contents was read as text. */
  taken: boolean
  /** Number of paragraphs in text boxes before it. */
  readonly before: number
  /** Where the text goes on after the content for older programs, while that is being read. */
  main: ParagraphCollector | undefined
}

/**
 * Tells which of alternative contents is the text.
 *
 * The first is. The last repeats it for older programs; it is read apart, so that a writer can keep both the same.
 */
export class Alternatives {
  readonly twins: Array<Twin> = []
  readonly #open: Array<Alternative> = []

  /** A start tag; gives the collector for what follows, or nothing when it is to be skipped. */
  open(name: string, collector: ParagraphCollector): ParagraphCollector | undefined {
    if (name === 'mc:AlternateContent') {
      this.#open.push({taken: false, before: collector.boxed.length, main: undefined})
    }
    const alternative = this.#open.at(-1)
    if (!alternative || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return collector
    if (!alternative.taken) {
      alternative.taken = true
      return collector
    }
    if (name === 'mc:Choice' || this.#open.some(({main}) => main)) return
    alternative.main = collector
    return new ParagraphCollector(collector.part)
  }

  /** The content for older programs ends; gives the collector for what follows. */
  closeFallback(collector: ParagraphCollector): ParagraphCollector {
    const alternative = this.#open.at(-1)
    if (!alternative?.main) return collector
    const {main} = alternative
    alternative.main = undefined
    const {paragraphs} = collector
    const originals = main.boxed.slice(alternative.before)
    for (const [index, original] of originals.length === paragraphs.length ? originals.entries() : []) {
      const twin = paragraphs[index]
      if (twin && pieceText(original.pieces) === pieceText(twin.pieces)) this.twins.push({twin, original})
    }
    return main
  }

  close(): void {
    this.#open.pop()
  }
}
