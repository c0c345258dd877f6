import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import {findFields} from '../../text/find-fields.ts'
import {tokenize} from '../tokens/tokenize.ts'
import {retokenize, splitContent, splitText} from './token-content.ts'
import {groupParagraphs, patchPosition, TextPoints, tokenNodes} from './token-nodes.ts'

/** Changes a node in place; lists of these are how retext is extended. */
export type Plugin<Node> = (node: Node) => void

/** Text to parse, or nodes of sentences that are to be read as one text. */
export type Parsable = string | ReadonlyArray<SentenceContent> | null | undefined

/** What `String()` turns into text, such as a `VFile`. */
interface Stringable {
  toString(): string
}

/**
 * A parser of Danish that makes nlcst trees; it stands in for `ParseLatin` in retext and in mdast-util-to-nlcst.
 *
 * Abbreviations, numbers and ordinals are words; addresses and merge fields are source. A line break inside a
 * paragraph does not divide it, as a letter is wrapped anywhere; a blank line does.
 */
export class DanishParser {
  readonly doc: string | undefined
  /** Plugins that change a sentence; new ones go first. */
  declare tokenizeSentencePlugins: Array<Plugin<Sentence>>
  /** Plugins that change a paragraph; new ones go first. */
  declare tokenizeParagraphPlugins: Array<Plugin<Paragraph>>
  /** Plugins that change a root; new ones go first. */
  declare tokenizeRootPlugins: Array<Plugin<Root>>

  constructor(doc?: string | Stringable | null, file?: Stringable | null) {
    const value = file ?? doc
    this.doc = value === undefined || value === null ? undefined : String(value)
    // The lists of the prototype are for subclasses; each parser has its own copy.
    this.tokenizeSentencePlugins = [...this.tokenizeSentencePlugins]
    this.tokenizeParagraphPlugins = [...this.tokenizeParagraphPlugins]
    this.tokenizeRootPlugins = [...this.tokenizeRootPlugins]
  }

  /** Make a tree of a text, of sentence nodes, or of the text given to the constructor. */
  parse(value?: Parsable): Root {
    return this.tokenizeRoot(value ?? this.doc)
  }

  /** Make a root of paragraphs and the blank lines between them. */
  tokenizeRoot(value: Parsable): Root {
    const {children} = this.tokenizeParagraph(value)
    const root: Root = {type: 'RootNode', children: groupParagraphs(children)}
    run(this.tokenizeRootPlugins, splitRoot, patchPosition(root))
    return root
  }

  /** Make one paragraph of sentences and the white space between them. */
  tokenizeParagraph(value: Parsable): Paragraph {
    const children =
      typeof value === 'string' && this.#isPlain()
        ? splitText(value)
        : splitContent(this.tokenizeSentence(value).children)
    const paragraph: Paragraph = {type: 'ParagraphNode', children}
    run(this.tokenizeParagraphPlugins, splitParagraph, patchPosition(paragraph))
    return paragraph
  }

  /** Make one sentence of everything. */
  tokenizeSentence(value: Parsable): Sentence {
    const sentence: Sentence = {type: 'SentenceNode', children: this.tokenize(value)}
    run(this.tokenizeSentencePlugins, retokenizeSentence, patchPosition(sentence))
    return sentence
  }

  /** Make words, punctuation, symbols, source and white space. */
  tokenize(value: Parsable): Array<SentenceContent> {
    if (!value) return []
    if (typeof value !== 'string') return retokenize(value)
    return tokenNodes(value, tokenize(value, findFields(value)), new TextPoints(value))
  }

  /** Does nothing come between words and sentences, so that a text need be read only once? */
  #isPlain(): boolean {
    const {tokenize, tokenizeSentence} = DanishParser.prototype
    const isOwn = this.tokenize === tokenize && this.tokenizeSentence === tokenizeSentence
    return isOwn && this.tokenizeSentencePlugins.every((plugin) => plugin === retokenizeSentence)
  }
}

/** Run all plugins but the one whose work is already done. */
function run<Node>(plugins: ReadonlyArray<Plugin<Node>>, done: Plugin<Node>, node: Node): void {
  for (const plugin of plugins) if (plugin !== done) plugin(node)
}

// The three below are for trees that others begin: mdast-util-to-nlcst divides text at every full stop and line
// break and leaves it to the plugins of its parser to put that right.

function retokenizeSentence(sentence: Sentence): void {
  sentence.children = retokenize(sentence.children)
  patchPosition(sentence)
}

function splitParagraph(paragraph: Paragraph): void {
  const content = paragraph.children.flatMap((node) =>
    node.type === 'SentenceNode' ? node.children : [node]
  )
  paragraph.children = splitContent(content)
  patchPosition(paragraph)
}

function splitRoot(root: Root): void {
  const content = root.children.flatMap((node) => {
    if (node.type === 'ParagraphNode') return node.children
    return node.type === 'SentenceNode' || node.type === 'WhiteSpaceNode' || node.type === 'SourceNode'
      ? [node]
      : []
  })
  root.children = groupParagraphs(content)
  patchPosition(root)
}

// As with parse-latin, a subclass puts its plugins before these on its own prototype.
DanishParser.prototype.tokenizeSentencePlugins = [retokenizeSentence]
DanishParser.prototype.tokenizeParagraphPlugins = [splitParagraph]
DanishParser.prototype.tokenizeRootPlugins = [splitRoot]
