import {strToU8, Zip, ZipDeflate} from 'fflate'
import {escapeXml} from '../../escape-xml.ts'

const namespace = 'http://schemas.openxmlformats.org'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A sheet by its name, and what it holds as SpreadsheetML. */
export interface NamedSheet {
  readonly name: string
  readonly xml: Iterable<string>
}

/**
 * Pack a workbook, piece by piece. The same sheets make the same bytes.
 *
 * Source: ECMA-376, part 1, 18 (SpreadsheetML)
 */
export function* workbook(sheets: ReadonlyArray<NamedSheet>): Iterable<Uint8Array> {
  const fileOf = (index: number) => `xl/worksheets/sheet${index + 1}.xml`
  const files: ReadonlyArray<readonly [string, Iterable<string>]> = [
    [
      '[Content_Types].xml',
      [
        `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/${fileOf(index)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`
      ]
    ],
    ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]],
    [
      'xl/workbook.xml',
      [
        `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets>${sheets.map(({name}, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`
      ]
    ],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relations([
          ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
          ['styles', 'styles.xml']
        ])
      ]
    ],
    ['xl/styles.xml', [styles]],
    ...sheets.map(({xml}, index) => [fileOf(index), xml] as const)
  ]
  let packed: Array<Uint8Array> = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    packed.push(data)
  })
  for (const [name, texts] of files) {
    const file = new ZipDeflate(name)
    // The same report makes the same file: no time of day goes into it.
    file.mtime = '1980-01-01T00:00:00'
    zip.add(file)
    file.push(strToU8(declaration))
    for (const text of texts) {
      file.push(strToU8(text))
      yield* packed
      packed = []
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* packed
}

function relations(targets: ReadonlyArray<readonly [string, string]>): string {
  const inner = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  )
  return `<Relationships xmlns="${namespace}/package/2006/relationships">${inner.join('')}</Relationships>`
}

/** Cell formats: plain, bold for the head, one decimal, wrapped text. */
const styles = `<styleSheet xmlns="${namespace}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`
