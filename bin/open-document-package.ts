import {strToU8} from 'fflate'

const TYPE = 'application/vnd.oasis.opendocument.text'
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'

/** Pack a flat OpenDocument text, given without its body, as a package. */
export function openDocumentPackage(shell: string, body: string): Record<string, Uint8Array> {
  const [head = '', declarations = ''] =
    /<office:document\b([^>]*?) office:mimetype="[^"]*">/.exec(shell) ?? []
  const inside = shell.slice(shell.indexOf(head) + head.length, shell.lastIndexOf('</office:document>'))
  const at = inside.indexOf('<office:body>')
  const metaEnd = inside.indexOf('<office:styles>')
  const part = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name}${declarations}>${content}</office:${name}>`
  const files = ['content.xml', 'styles.xml', 'meta.xml']
  const entries = files.map(
    (file) => `<manifest:file-entry manifest:full-path="${file}" manifest:media-type="text/xml"/>`
  )
  const root = `<manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/>`
  return {
    mimetype: strToU8(TYPE),
    'content.xml': strToU8(
      part(
        'document-content',
        inside.slice(at).replace('<!-- body -->', () => body)
      )
    ),
    'styles.xml': strToU8(part('document-styles', inside.slice(metaEnd, at))),
    'meta.xml': strToU8(part('document-meta', inside.slice(0, metaEnd))),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="${MANIFEST}">${root}${entries.join('')}</manifest:manifest>`
    )
  }
}
