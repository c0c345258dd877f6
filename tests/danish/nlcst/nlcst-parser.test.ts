import fc from 'fast-check'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Nodes, Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {DanishParser} from '../../../src/danish/nlcst/nlcst-parser.ts'
import {retextDanish} from '../../../src/danish/nlcst/retext-danish.ts'
import {findFields, tokenize} from '../../../src/danish/tokens/tokenize.ts'

/** The texts of all nodes of a type. */
function textsOf(node: Nodes, type: Nodes['type']): Array<string> {
  if (node.type === type) return [textOf(node)]
  return 'children' in node ? node.children.flatMap((child) => textsOf(child, type)) : []
}

/** All nodes of a tree. */
function all(node: Nodes): Array<Nodes> {
  return 'children' in node ? [node, ...node.children.flatMap(all)] : [node]
}

function markdown(text: string): Root {
  const file = new VFile(text)
  return toNlcst(unified().use(remarkParse).parse(file), file, new DanishParser())
}

describe('parse', () => {
  it('makes paragraphs, sentences, words and white space', () => {
    const tree = new DanishParser().parse('Hej.\nDu kan f.eks. ringe.\n\n  Se www.borger.dk. ')

    expect(tree.children.map((node) => [node.type, textOf(node)])).toEqual([
      ['ParagraphNode', 'Hej.\nDu kan f.eks. ringe.'],
      ['WhiteSpaceNode', '\n\n  '],
      ['ParagraphNode', 'Se www.borger.dk.'],
      ['WhiteSpaceNode', ' ']
    ])
    expect(textsOf(tree, 'SentenceNode')).toEqual(['Hej.', 'Du kan f.eks. ringe.', 'Se www.borger.dk.'])
    expect(textsOf(tree, 'WordNode')).toEqual(['Hej', 'Du', 'kan', 'f.eks.', 'ringe', 'Se'])
    expect(textsOf(tree, 'SourceNode')).toEqual(['www.borger.dk'])
  })

  it('counts lines, columns and offsets', () => {
    const tree = new DanishParser().parse('En\r\nto.\rTre')
    const words = all(tree).filter((node) => node.type === 'TextNode')

    expect(words.map((node) => node.position)).toEqual([
      {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 3, offset: 2}},
      {start: {line: 2, column: 1, offset: 4}, end: {line: 2, column: 3, offset: 6}},
      {start: {line: 3, column: 1, offset: 8}, end: {line: 3, column: 4, offset: 11}}
    ])
    expect(tree.position).toEqual({
      start: {line: 1, column: 1, offset: 0},
      end: {line: 3, column: 4, offset: 11}
    })
  })

  it.each(['', null, undefined])('makes an empty root of %o', (value) => {
    expect(new DanishParser().parse(value)).toEqual({type: 'RootNode', children: []})
  })

  it('reads the document or file given at construction', () => {
    expect(textOf(new DanishParser('Hej').parse())).toBe('Hej')
    expect(textOf(new DanishParser('Hej', new VFile('Goddag')).parse())).toBe('Goddag')
  })

  it('reads nodes as one text', () => {
    const parser = new DanishParser()
    const nodes = ['Du kan f', '.eks. gå. Vi går d. 3', '. maj.'].flatMap((text) => parser.tokenize(text))
    const tree = parser.parse(nodes)

    expect(textsOf(tree, 'SentenceNode')).toEqual(['Du kan f.eks. gå.', 'Vi går d. 3. maj.'])
    expect(textsOf(tree, 'WordNode')).toContain('f.eks.')
    expect(textsOf(tree, 'WordNode')).toContain('3.')
  })

  it('keeps source, what extensions made, and the data of words', () => {
    const source: SentenceContent = {type: 'SourceNode', value: '`a. B`'}
    const word: SentenceContent = {type: 'WordNode', children: [{type: 'TextNode', value: 'nu'}], data: {}}
    const space: SentenceContent = {type: 'WhiteSpaceNode', value: ' '}
    const tree = new DanishParser().parse([source, space, word])
    const [sentence] = all(tree).filter((node) => node.type === 'SentenceNode')

    expect(sentence).toEqual({type: 'SentenceNode', children: [source, space, word]})
    expect(sentence?.children[2]).toBe(word)
  })

  it('has the sentences of the tokenizer, the text of the input and exact positions', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'f.eks. kr. 3. . ? » « " - {{x}} a@b.dk Vi og [NAVN] www.x.dk'.split(' '),
        ' ',
        '\n',
        '\n\n'
      ),
      fc.string({unit: 'binary', maxLength: 3})
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 30}), (parts) => {
        const text = parts.join('')
        const tree = new DanishParser().parse(text)
        expect(textOf(tree)).toBe(text)
        for (const node of all(tree)) {
          if (node.position) {
            expect(text.slice(node.position.start.offset, node.position.end.offset)).toBe(textOf(node))
          } else expect(text).toBe('')
        }

        const parser = new DanishParser()
        parser.tokenizeSentencePlugins.unshift(() => undefined)
        expect(parser.parse(text)).toEqual(tree)

        const {sentenceStart, start} = tokenize(text, findFields(text))
        const sentences = all(tree).filter((node) => node.type === 'SentenceNode')
        expect(sentences.map((node) => node.position?.start.offset)).toEqual(
          [...sentenceStart].map((i) => start[i])
        )
      }),
      {numRuns: 1000}
    )
  })
})

describe('with mdast-util-to-nlcst', () => {
  it('makes the abbreviation whole that emphasis divides', () => {
    const tree = markdown('Du kan *f*.eks. ringe kl. 9. Vi\nsvarer. Og\nmere.\n\nNy `x. Y` **tekst**.')

    expect(tree.children.map((node) => node.type)).toEqual([
      'ParagraphNode',
      'WhiteSpaceNode',
      'ParagraphNode'
    ])
    expect(textsOf(tree, 'SentenceNode')).toEqual([
      'Du kan f.eks. ringe kl. 9.',
      'Vi\nsvarer.',
      'Og\nmere.',
      'Ny `x. Y` tekst.'
    ])
    const word = all(tree).find((node) => node.type === 'WordNode' && textOf(node) === 'f.eks.')
    expect(word?.position).toEqual({
      start: {line: 1, column: 9, offset: 8},
      end: {line: 1, column: 16, offset: 15}
    })
  })

  it('takes the class as well as an instance', () => {
    const file = new VFile('Hej. Du.')
    const tree = toNlcst(unified().use(remarkParse).parse(file), file, DanishParser)
    expect(textsOf(tree, 'SentenceNode')).toEqual(['Hej.', 'Du.'])
  })

  it('leaves headings and list items apart', () => {
    const tree = markdown('# Overskrift\n\n- pas\n- to fotos\n\nTekst.')
    expect(textsOf(tree, 'ParagraphNode')).toEqual(['Overskrift', 'pas', 'to fotos', 'Tekst.'])
  })
})

describe('extensions', () => {
  it('run before the own plugins of a subclass', () => {
    class Loud extends DanishParser {}
    Loud.prototype.tokenizeSentencePlugins = [
      (sentence: Sentence) => {
        for (const node of sentence.children) if ('value' in node && node.value === '!') node.value = '?'
      },
      ...DanishParser.prototype.tokenizeSentencePlugins
    ]

    expect(textOf(new Loud().parse('Ja! Nej!'))).toBe('Ja? Nej?')
    expect(textOf(new DanishParser().parse('Ja!'))).toBe('Ja!')
  })

  it('are taken from the data of the processor', () => {
    const seen: Array<string> = []
    const processor = unified().use(retextDanish)
    Object.assign(processor.data(), {
      nlcstSentenceExtensions: [(node: Sentence) => seen.push(textOf(node))],
      nlcstParagraphExtensions: [(node: Paragraph) => seen.push(textOf(node))]
    })
    const tree = processor.parse('Hej. Du.')

    expect(seen).toEqual(['Hej. Du.', 'Hej. Du.'])
    expect(textsOf(tree, 'SentenceNode')).toEqual(['Hej.', 'Du.'])
  })
})

describe('trees built by hand', () => {
  it('get places inside the nodes they had', () => {
    const position = {start: {line: 2, column: 3, offset: 10}, end: {line: 4, column: 3, offset: 19}}
    const word: SentenceContent = {
      type: 'WordNode',
      children: [{type: 'TextNode', value: 'Ja\r\nDu\nVi'}],
      position
    }
    const places = all(new DanishParser().parse([word])).filter((node) => node.type === 'TextNode')

    expect(places.map((node) => node.position)).toEqual([
      {start: {line: 2, column: 3, offset: 10}, end: {line: 2, column: 5, offset: 12}},
      {start: {line: 3, column: 1, offset: 14}, end: {line: 3, column: 3, offset: 16}},
      {start: {line: 4, column: 1, offset: 17}, end: {line: 4, column: 3, offset: 19}}
    ])
  })

  it('may have points without offsets, source beside fields, and children of no use', () => {
    const position = {start: {line: 1, column: 1}, end: {line: 1, column: 6}}
    const nodes: Array<SentenceContent> = [
      {type: 'WhiteSpaceNode', value: ' '},
      {type: 'WordNode', children: [{type: 'TextNode', value: 'Ja nu'}], position},
      {type: 'SourceNode', value: '{{x}} {{y}}'},
      {type: 'WordNode', children: [{type: 'TextNode', value: '{{z}}'}]}
    ]
    const tree = new DanishParser().parse(nodes)
    expect(textsOf(tree, 'SourceNode')).toEqual(['{{x}} {{y}}', '{{z}}'])
    const [, second] = all(tree).filter((node) => node.type === 'TextNode')
    expect(second?.position).toEqual({start: {line: 1, column: 4}, end: {line: 1, column: 6}})

    const parser = new DanishParser()
    const root: Root = {type: 'RootNode', children: [{type: 'SymbolNode', value: '%'}]}
    for (const plugin of parser.tokenizeRootPlugins) plugin(root)
    expect(root.children).toEqual([])
  })

  it('need no positions', () => {
    const parser = new DanishParser()
    const root: Root = {
      type: 'RootNode',
      children: [
        {type: 'SentenceNode', children: [{type: 'SourceNode', value: 'x'}]},
        {type: 'WhiteSpaceNode', value: '\n\n'},
        {type: 'ParagraphNode', children: [{type: 'SourceNode', value: 'y'}]}
      ]
    }
    for (const plugin of parser.tokenizeRootPlugins) plugin(root)
    expect(root.children.map((node) => node.type)).toEqual([
      'ParagraphNode',
      'WhiteSpaceNode',
      'ParagraphNode'
    ])
  })
})
