import type {Paragraph, Root, Sentence} from 'nlcst'
import type {Plugin as UnifiedPlugin} from 'unified'
import {DanishParser, type Plugin} from './nlcst-parser.ts'

/**
 * Add support for parsing Danish to a unified processor, as retext-english does for English.
 *
 * Extensions that other plugins leave in the data `nlcstSentenceExtensions`, `nlcstParagraphExtensions` and
 * `nlcstRootExtensions` are run.
 */
export const retextDanish: UnifiedPlugin<[], string, Root> = function () {
  this.parser = (document) => {
    const parser = new DanishParser()
    parser.tokenizeSentencePlugins.unshift(...extensions<Sentence>(this.data(), 'nlcstSentenceExtensions'))
    parser.tokenizeParagraphPlugins.unshift(...extensions<Paragraph>(this.data(), 'nlcstParagraphExtensions'))
    parser.tokenizeRootPlugins.unshift(...extensions<Root>(this.data(), 'nlcstRootExtensions'))
    return parser.parse(document)
  }
}

function extensions<Node>(data: object, key: string): ReadonlyArray<Plugin<Node>> {
  const found = new Map<string, unknown>(Object.entries(data)).get(key)
  return Array.isArray(found) ? found : []
}
