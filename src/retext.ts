import type {Sentence as NlcstSentence, Nodes, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {loadDanish} from '#danish'
import {checkDocument} from './check-letter.ts'
import type {Danish} from './danish/danish.ts'
import type {Block, LetterDocument} from './formats/document.ts'
import {rules} from './rules/generated.ts'
import type {RuleSetting} from './rules/select-rules.ts'
import {MappedTextBuilder} from './text/mapped-text.ts'
import type {Audience, LetterType, UiLanguage} from './types.ts'

export {DanishParser} from './danish/nlcst/nlcst-parser.ts'
export {retextDanish} from './danish/nlcst/retext-danish.ts'

/** What `retextDanishMorphology` puts into `word.data`. */
export interface Morphology {
  /** Dictionary form. */
  lemma: string
  /** Universal part of speech. */
  upos: string
  /** Features as CoNLL-U writes them, or `_`. */
  feats: string
}

declare module 'nlcst' {
  interface WordData extends Partial<Morphology> {}
}

/** Options of the plugins. */
export interface EngineOptions {
  /** The Danish engine; in Node.js it is read from the package when absent. */
  readonly danish?: Danish
}

/** Options of `retextKlarbrev`. */
export interface KlarbrevOptions extends EngineOptions {
  readonly audience?: Audience
  readonly type?: LetterType
  readonly settings?: Readonly<Record<string, RuleSetting>>
  readonly only?: Iterable<string>
  readonly uiLanguage?: UiLanguage
}

/** Plugin to add lemma, part of speech and features to the words of a Danish tree. */
export function retextDanishMorphology({
  danish = loadDanish()
}: EngineOptions = {}): (tree: Root) => undefined {
  return (tree) => {
    visit(tree, 'SentenceNode', (sentence) => {
      const nodes = sentence.children.filter((node) => node.type !== 'WhiteSpaceNode')
      const words = nodes.map((node) => textOf(node))
      const tags = danish.tag(words)
      for (const [index, node] of nodes.entries()) {
        if (node.type !== 'WordNode') continue
        const tag = tags[index] ?? 0
        const {upos = 'X', feats = '_'} = danish.tags[tag] ?? {}
        node.data = {...node.data, lemma: danish.lemma(words[index] ?? '', tag), upos, feats}
      }
    })
  }
}

/** Plugin to report klarbrev's findings as messages; works on any Danish nlcst tree with positions. */
export function retextKlarbrev(options: KlarbrevOptions = {}): (tree: Root, file: VFile) => undefined {
  const {danish = loadDanish(), only, uiLanguage = 'da', ...rest} = options
  return (tree, file) => {
    const document = documentOf(tree, String(file))
    const {findings} = checkDocument(document, {
      ...rest,
      path: file.path ?? '',
      language: 'da',
      rules,
      uiLanguage,
      danish,
      ...(only ? {only: new Set(only)} : {})
    })
    for (const {ruleId, message, place, severity, suggestions, why, url, actual} of findings) {
      const note = file.message(message, {
        place: {start: place.start, end: place.end},
        ruleId,
        source: 'klarbrev'
      })
      note.fatal = severity === 'error' ? true : severity === 'warning' ? false : null
      note.note = why
      note.url = url
      note.actual = actual
      note.expected = suggestions.map((d) => d.text)
    }
  }
}

/** Each paragraph of the tree is a block; headings are told by what they say, as in plain text. */
function documentOf(tree: Root, text: string): LetterDocument {
  const blocks: Array<Block> = []
  visit(tree, 'ParagraphNode', (paragraph) => {
    const builder = new MappedTextBuilder()
    const append = (node: Nodes | NlcstSentence) => {
      if ('children' in node) for (const child of node.children) append(child)
      else builder.append(node.value, node.position?.start.offset ?? 0, lengthOf(node))
    }
    append(paragraph)
    blocks.push({kind: 'paragraph', content: builder.build()})
  })
  return {format: 'text', text, blocks, meta: {}}
}

function lengthOf(node: Extract<Nodes, {value: string}>): number {
  const {start, end} = node.position ?? {}
  return start?.offset === undefined || end?.offset === undefined
    ? node.value.length
    : end.offset - start.offset
}
