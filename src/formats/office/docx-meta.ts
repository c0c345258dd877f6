import {WORD_PREFIXES} from './docx-names.ts'
import {readPart, readRelationships} from './docx-package.ts'
import {attribute, decodeXml, scanXml} from './xml.ts'
import type {ZipArchive} from './zip.ts'

/**
 * Read what the properties of a Word document say of the letter: its title, and `type`, `audience` and `lang` from
 * custom properties of the names `klarbrev-type`, `klarbrev-audience` and `klarbrev-lang`.
 */
export function readDocxMeta(archive: ZipArchive): Readonly<Record<string, unknown>> {
  const meta: Record<string, unknown> = {}
  for (const {type, target} of readRelationships(archive, '')) {
    if (type !== 'core-properties' && type !== 'custom-properties') continue
    const xml = readPart(archive, target)
    if (xml === undefined) continue
    for (const [name, value] of readProperties(xml)) meta[name] = value
  }
  return meta
}

function readProperties(xml: string): Array<[string, string]> {
  const found: Array<[string, string]> = []
  let name: string | undefined
  scanXml(xml, WORD_PREFIXES, {
    open(tag, start, end) {
      if (tag === 'dc:title') name = 'title'
      else if (tag === 'property') {
        const own = attribute(xml, start, end, 'name') ?? ''
        name = /^klarbrev[-.:](type|audience|lang)$/i.exec(own)?.[1]?.toLowerCase()
      }
    },
    close(tag) {
      if (tag === 'dc:title' || tag === 'property') name = undefined
    },
    text(start, end) {
      const value = decodeXml(xml.slice(start, end)).trim()
      if (name !== undefined && value !== '') found.push([name, value])
    }
  })
  return found
}
