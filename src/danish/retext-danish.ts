import type {Paragraph, Root, Sentence} from 'nlcst'
import type {Processor} from 'unified'
import {DanishParser, type Plugin} from './nlcst-parser.ts'

/**
 * Add support for parsing Danish to a unified processor, as retext-english does for English.
 *
 * Extensions that other plugins leave in the data `nlcstSentenceExtensions`, `nlcstParagraphExtensions` and
 * `nlcstRootExtensions` are run.
 */
export function retextDanish(this: Processor<Root>): void {
  this.parser = (document) => {
    const parser = new DanishParser()
    parser.tokenizeSentencePlugins.unshift(...extensions<Sentence>(this, 'nlcstSentenceExtensions'))
    parser.tokenizeParagraphPlugins.unshift(...extensions<Paragraph>(this, 'nlcstParagraphExtensions'))
    parser.tokenizeRootPlugins.unshift(...extensions<Root>(this, 'nlcstRootExtensions'))
    return parser.parse(document)
  }
}

function extensions<Node>(processor: Processor<Root>, key: string): ReadonlyArray<Plugin<Node>> {
  // The keys are agreed between plugins and not part of unified's types.
  const data: Readonly<Record<string, unknown>> = {...processor.data()}
  const found = data[key]
  return Array.isArray(found) ? found : []
}
