import {strToU8, Zip, ZipDeflate} from 'fflate'
import {type LetterReport, severities, type UiLanguage} from '../../types.ts'
import {gathered} from '../report-format.ts'
import {reportTexts} from '../texts.ts'
import {letterRows, tableHead} from './report-table.ts'
import {measureNames} from './table-texts.ts'
import {makeSheet, type Rows, rowsOf} from './xlsx-sheet.ts'

const namespace = 'http://schemas.openxmlformats.org'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What of a letter stands in both sheets. */
interface Part {
  readonly findings: Rows
  readonly letter: Rows
}

/** The report as a workbook of Excel: a sheet of findings and a sheet of letters, to sort and filter. */
export const xlsx = gathered<Part>({
  forPeople: true,
  part: (letter, {language}) => ({
    findings: rowsOf(letterRows(letter, language)),
    letter: rowsOf([measuresOf(letter, language)])
  }),
  gather(hold) {
    const [findings, letters] = [makeSheet(hold()), makeSheet(hold())]
    return {
      add(part) {
        findings.add(part.findings)
        letters.add(part.letter)
      },
      end: (_, {language}) =>
        workbook(reportTexts[language].sheets, [
          findings.end(tableHead(language)),
          letters.end(measureNames[language])
        ])
    }
  }
})

/** Pack a workbook, piece by piece. */
function* workbook(
  names: ReadonlyArray<string>,
  sheets: ReadonlyArray<Iterable<string>>
): Iterable<Uint8Array> {
  const fileOf = (index: number) => `xl/worksheets/sheet${index + 1}.xml`
  const files: ReadonlyArray<readonly [string, Iterable<string>]> = [
    [
      '[Content_Types].xml',
      [
        `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${names.map((_, index) => `<Override PartName="/${fileOf(index)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`
      ]
    ],
    ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]],
    [
      'xl/workbook.xml',
      [
        `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`
      ]
    ],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['styles', 'styles.xml']
        ])
      ]
    ],
    ['xl/styles.xml', [styles]],
    ...sheets.map((sheet, index) => [fileOf(index), sheet] as const)
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

function measuresOf(letter: LetterReport, language: UiLanguage): Array<string | number> {
  const texts = reportTexts[language]
  const {path, type, audience, score, counts, findings} = letter
  return [
    path,
    texts.types[type],
    texts.audiences[audience],
    score.lix,
    texts.bands[score.band],
    counts.words,
    counts.sentences,
    score.wordsPerSentence,
    score.longWordShare,
    score.passiveShare,
    ...severities.map((d) => findings.filter(({severity}) => severity === d).length)
  ]
}
