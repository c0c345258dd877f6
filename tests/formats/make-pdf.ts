import {deflateSync} from 'node:zlib'

/** Text at a place on a page, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

/** A PDF with this text on its pages, in Helvetica. */
export function makePdf(pages: ReadonlyArray<ReadonlyArray<PlacedText>>): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>'
  ]
  for (const [index, page] of pages.entries()) {
    const content = page.map(show).join('\n')
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + 2 * index} 0 R/Resources<</Font<</N 3 0 R/B 4 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`
    )
  }
  return fileOf(objects)
}

function fileOf(objects: ReadonlyArray<string>): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0))
}

/** A PDF with one page, whose content is packed. */
export function packedPdf(content: string): Uint8Array {
  const packed = Array.from(deflateSync(content, {level: 1}), (byte) => String.fromCharCode(byte)).join('')
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</N 3 0 R>>>>>>',
    `<</Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`
  ])
}

/** Lines one below the other. */
export function lines(texts: ReadonlyArray<string>, from: Partial<PlacedText> = {}): Array<PlacedText> {
  const {x = 70, y = 760, size = 11} = from
  return texts.map((text, index) => ({...from, text, x, y: y - index * 1.2 * size, size}))
}

function show({text, x, y, size = 11, bold}: PlacedText): string {
  const escaped = text.replaceAll(/[\\()]/g, '\\$&').replaceAll('•', '\x95')
  return `BT /${bold ? 'B' : 'N'} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`
}
