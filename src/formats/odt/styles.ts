import {type CharacterStyle, PLAIN} from '../office/piece.ts'
import {attribute, scanXml} from '../office/xml.ts'
import {ODT_PREFIXES} from './names.ts'

interface Style {
  readonly parent: string
  readonly name: string
  /** Its level in the outline as written; empty where it has none. */
  readonly outline: string | undefined
  bold?: boolean
  caps?: boolean
  hidden?: boolean
  language?: string
}

/** The styles of an OpenDocument file: those with names and those a part makes for itself. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #resolved = new Map<string, CharacterStyle>()

  /** Add the styles of a part; a part's own names win over those added before. */
  add(xml: string): this {
    let style: Style | undefined
    scanXml(xml, ODT_PREFIXES, {
      open: (name, start, end) => {
        const value = (attributeName: string) => attribute(xml, start, end, attributeName)
        if (name === 'style:style') {
          const id = value('name') ?? ''
          style = {
            parent: value('parent-style-name') ?? '',
            name: value('display-name') ?? id,
            outline: value('default-outline-level')
          }
          this.#styles.set(`${value('family')}:${id}`, style)
        } else if (name === 'style:text-properties' && style) {
          addProperties(style, value)
        }
      },
      close(name) {
        if (name === 'style:style') style = undefined
      },
      text() {}
    })
    return this
  }

  /** How text looks inside spans of these styles, outermost first, in a paragraph of this style. */
  characters(open: ReadonlyArray<string>, paragraph: string): CharacterStyle {
    // Nobody nests more spans than this by hand.
    const spans = open.slice(-20).reverse()
    const key = [...spans, paragraph].join('|')
    const known = this.#resolved.get(key)
    if (known) return known
    const chain = [
      ...spans.flatMap((name) => this.#chain('text', name)),
      ...this.#chain('paragraph', paragraph)
    ]
    const isOnFirst = (property: 'bold' | 'caps' | 'hidden'): boolean =>
      chain.find((style) => style[property] !== undefined)?.[property] ?? PLAIN[property]
    // The style at the root of all others holds a setting of the program, no mark on this text.
    const language = chain.find(
      (style) => style.language !== undefined && style.name !== 'Standard'
    )?.language
    const resolved = {bold: isOnFirst('bold'), caps: isOnFirst('caps'), hidden: isOnFirst('hidden'), language}
    this.#resolved.set(key, resolved)
    return resolved
  }

  /** Whether a paragraph style is, or is based on, one of these names. */
  isBasedOn(style: string, names: RegExp): boolean {
    return this.#chain('paragraph', style).some(({name}) => names.test(name))
  }

  /** Level of the heading that a paragraph style makes, also of paragraphs that are not marked as headings. */
  headingLevel(style: string): number | undefined {
    for (const {name, outline} of this.#chain('paragraph', style)) {
      const level = outline ?? /^(?:heading|overskrift)(?: |_20_)(\d)/i.exec(name)?.[1]
      if (level !== undefined) return level === '' ? undefined : Number(level)
    }
    return
  }

  #chain(family: string, name: string): Array<Style> {
    const chain: Array<Style> = []
    for (
      let style = this.#styles.get(`${family}:${name}`);
      style && !chain.includes(style) && chain.length < 50;
    ) {
      chain.push(style)
      style = this.#styles.get(`${family}:${style.parent}`)
    }
    return chain
  }
}

function addProperties(style: Style, value: (name: string) => string | undefined): void {
  const weight = value('font-weight')
  const transform = value('text-transform')
  const display = value('display')
  const language = value('language')
  const country = value('country')
  if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600
  if (transform !== undefined) style.caps = transform === 'uppercase'
  if (display !== undefined) style.hidden = display === 'none'
  // `zxx` says that the text is in no language.
  if (language !== undefined && language !== 'none' && language !== 'zxx') {
    style.language = country === undefined || country === 'none' ? language : `${language}-${country}`
  }
}
