import {attribute, decodeXml, scanXml} from './xml.ts'

/**
 * Read what the properties of a document say of the letter: its title, and `type`, `audience` and `lang` from
 * properties that the writer named `klarbrev-type`, `klarbrev-audience` and `klarbrev-lang`.
 */
export function readProperties(xml: string, prefixes: ReadonlyMap<string, string>): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  let name: string | undefined
  scanXml(xml, prefixes, {
    open(tag, start, end) {
      if (tag === 'dc:title') {
        name = 'title'
      } else if (tag === 'property' || tag === 'meta:user-defined') {
        const own = attribute(xml, start, end, 'name') ?? ''
        name = /^klarbrev[-.:](type|audience|lang)$/i.exec(own)?.[1]?.toLowerCase()
      }
    },
    close(tag) {
      if (tag === 'dc:title' || tag === 'property' || tag === 'meta:user-defined') name = undefined
    },
    text(start, end) {
      const value = decodeXml(xml.slice(start, end)).trim()
      if (name !== undefined && value !== '') found[name] = value
    }
  })
  return found
}
