import {strToU8, zipSync} from 'fflate'
import type {UiLanguage} from '../rules/ui-language.ts'
import type {Report} from '../types.ts'
import {escapeXml} from './escape-xml.ts'
import {reportTable, type Table} from './report-table.ts'
import type {Reporter} from './reporter.ts'
import {reportTexts} from './texts.ts'

const namespace = 'http://schemas.openxmlformats.org'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The most characters that a cell of Excel holds. */
const cellLimit = 32_767

/** The report as a workbook of Excel: a sheet of findings and a sheet of letters, to sort and filter. */
export const xlsx: Reporter = (report, {language}) => {
  const names = language === 'da' ? ['Fund', 'Breve'] : ['Findings', 'Letters']
  const tables = [reportTable(report, language), letterTable(report, language)]
  const sheets = tables.map(
    (table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(table)] as const
  )
  const files = {
    '[Content_Types].xml': `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map(([name]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml']
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets)
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(declaration + text)])
  // The same report makes the same file: no time of day goes into it.
  return zipSync(Object.fromEntries(bytes), {mtime: '1980-01-01T00:00:00'})
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

function sheetOf({head, rows}: Table): string {
  const last = columnName(head.length - 1)
  const width = (index: number) => {
    const longest = Math.max(...[head, ...rows].map((row) => String(row[index] ?? '').length))
    return Math.min(60, Math.max(8, longest + 2))
  }
  const columns = head.map(
    (_, index) => `<col min="${index + 1}" max="${index + 1}" width="${width(index)}" customWidth="1"/>`
  )
  const lines = [head, ...rows].map((row, index) => {
    const cells = row.map((value, column) => cellOf(value, `${columnName(column)}${index + 1}`, index === 0))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  return `<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
}

/** Texts are texts: written so, no cell is ever taken for a formula. */
function cellOf(value: string | number, name: string, isHead: boolean): string {
  if (typeof value === 'number')
    return `<c r="${name}" s="${Number.isInteger(value) ? 0 : 2}"><v>${value}</v></c>`
  if (value === '') return ''
  const text = escapeXml(value.slice(0, cellLimit))
  return `<c r="${name}" s="${isHead ? 1 : 3}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function letterTable(report: Report, language: UiLanguage): Table {
  const texts = reportTexts[language]
  const da = language === 'da'
  const head = da
    ? [
        'Brev',
        'Type',
        'Til',
        'LIX',
        'Niveau',
        'Ord',
        'Sætninger',
        'Ord pr. sætning',
        'Lange ord (%)',
        'Passiv (%)',
        'Fejl',
        'Advarsler',
        'Råd'
      ]
    : [
        'Letter',
        'Type',
        'For',
        'LIX',
        'Band',
        'Words',
        'Sentences',
        'Words a sentence',
        'Long words (%)',
        'Passive (%)',
        'Errors',
        'Warnings',
        'Advice'
      ]
  const rows = report.letters.map(({path, type, audience, score, counts, findings}) => [
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
    ...(['error', 'warning', 'info'] as const).map(
      (d) => findings.filter(({severity}) => severity === d).length
    )
  ])
  return {head, rows}
}
