import type {CharacterStyle} from '../office/piece.ts'
import {attribute, scanXml} from '../office/xml.ts'
import {isOn, WORD_PREFIXES} from './names.ts'

/** Properties of characters as one place of a document states them; what it leaves out is inherited. */
export interface CharacterProperties {
  bold?: boolean
  caps?: boolean
  hidden?: boolean
  language?: string
  /** Id of a character style. */
  style?: string
}

/** Properties of paragraphs as one place of a document states them. */
export interface ParagraphProperties {
  /** Id of a paragraph style. */
  style?: string
  /** Outline level from 0; 9 is body text. */
  outline?: number
  /** Whether it is numbered or has a bullet. */
  numbered?: boolean
  /** Nesting of the list, from 0. */
  level?: number
}

interface Style extends CharacterProperties, ParagraphProperties {
  name: string
  basedOn: string
  isDefault: boolean
}

/** The styles of a Word document, with what they inherit from each other. */
export class DocxStyles {
  readonly #styles: Map<string, Style>
  readonly #characters = new Map<string, CharacterStyle>()
  readonly #defaultParagraph: string

  /** @param xml the part `styles.xml`, or an empty string */
  constructor(xml: string) {
    const {styles, defaultParagraph} = readStyles(xml)
    this.#styles = styles
    this.#defaultParagraph = defaultParagraph
  }

  /** How a run looks, given its paragraph's style and its own properties. */
  characters(paragraphStyle: string | undefined, own: CharacterProperties): CharacterStyle {
    const key = `${paragraphStyle}|${own.style}|${own.bold}|${own.caps}|${own.hidden}|${own.language}`
    const known = this.#characters.get(key)
    if (known) return known
    const chain = [own, ...this.#chain(own.style), ...this.#chain(paragraphStyle ?? this.#defaultParagraph)]
    const isOnFirst = (name: 'bold' | 'caps' | 'hidden'): boolean =>
      chain.find((style) => style[name] !== undefined)?.[name] ?? false
    // The default style's language is a setting of the program, no mark on this text.
    const language = chain.find(
      (style) => style.language !== undefined && !('isDefault' in style && style.isDefault)
    )
    const resolved: CharacterStyle = {
      bold: isOnFirst('bold'),
      caps: isOnFirst('caps'),
      hidden: isOnFirst('hidden'),
      language: language?.language
    }
    this.#characters.set(key, resolved)
    return resolved
  }

  /** What a paragraph is by its own properties and its style. */
  paragraph(own: ParagraphProperties): {
    kind: 'heading' | 'paragraph' | 'list-item' | 'quote'
    depth: number
  } {
    const styles = this.#chain(own.style ?? this.#defaultParagraph)
    const chain: ReadonlyArray<ParagraphProperties> = [own, ...styles]
    const outline = chain.find(({outline}) => outline !== undefined)?.outline
    if (outline !== undefined && outline < 9) return {kind: 'heading', depth: Math.min(outline + 1, 6)}
    for (const {name} of outline === undefined ? styles : []) {
      const heading = /^(?:heading|overskrift) ?(\d)/i.exec(name)
      if (heading) return {kind: 'heading', depth: Math.min(Math.max(Number(heading[1]), 1), 6)}
      if (/^(?:title|titel)$/i.test(name)) return {kind: 'heading', depth: 1}
    }
    if (chain.find(({numbered}) => numbered !== undefined)?.numbered) {
      return {
        kind: 'list-item',
        depth: Math.min(chain.find(({level}) => level !== undefined)?.level ?? 0, 8) + 1
      }
    }
    if (styles.some(({name}) => /^(?:intense )?quot(?:e|ations)$|^(?:stærkt )?citat$/i.test(name)))
      return {kind: 'quote', depth: 0}
    return {kind: 'paragraph', depth: 0}
  }

  /** A style and those it is based on, nearest first; a style that is based on itself ends the chain. */
  #chain(id: string | undefined): Array<Style> {
    const chain: Array<Style> = []
    for (let style = this.#styles.get(id ?? ''); style && !chain.includes(style) && chain.length < 50; ) {
      chain.push(style)
      style = this.#styles.get(style.basedOn)
    }
    return chain
  }
}

function readStyles(xml: string): {styles: Map<string, Style>; defaultParagraph: string} {
  const styles = new Map<string, Style>()
  let defaultParagraph = ''
  let style: Style | undefined
  // Formats of parts of a table (first row, last column) say nothing of the style as a whole.
  let inPart = false
  scanXml(xml, WORD_PREFIXES, {
    open(name, start, end) {
      if (name === 'w:style') {
        const id = attribute(xml, start, end, 'styleId') ?? ''
        const isDefault = isOn(attribute(xml, start, end, 'default') ?? '0')
        style = {name: '', basedOn: '', isDefault}
        styles.set(id, style)
        if (isDefault && attribute(xml, start, end, 'type') === 'paragraph') defaultParagraph = id
      } else if (name === 'w:tblStylePr') {
        inPart = true
      } else if (style && !inPart) {
        const value = attribute(xml, start, end, 'val')
        if (name === 'w:name') style.name = value ?? ''
        else if (name === 'w:basedOn') style.basedOn = value ?? ''
        else if (!characterProperty(style, name, value)) paragraphProperty(style, name, value)
      }
    },
    close(name) {
      if (name === 'w:style') style = undefined
      else if (name === 'w:tblStylePr') inPart = false
    },
    text() {}
  })
  return {styles, defaultParagraph}
}

/** Take note of an element of `w:rPr`; tells whether it was one. */
export function characterProperty(
  target: CharacterProperties,
  name: string,
  value: string | undefined
): boolean {
  if (name === 'w:b') target.bold = isOn(value)
  else if (name === 'w:caps') target.caps = isOn(value)
  else if (name === 'w:vanish') target.hidden = isOn(value)
  else if (name === 'w:lang' && value) target.language = value
  else return false
  return true
}

/** Take note of an element of `w:pPr`. */
export function paragraphProperty(
  target: ParagraphProperties,
  name: string,
  value: string | undefined
): void {
  if (name === 'w:outlineLvl') target.outline = Number(value)
  else if (name === 'w:numPr') target.numbered ??= true
  else if (name === 'w:numId') target.numbered = value !== '0'
  else if (name === 'w:ilvl') target.level = Number(value)
}
