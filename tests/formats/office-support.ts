import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {openDocumentPackage} from '../../bin/open-document-package.ts'
import {wordPackage} from '../../bin/word-package.ts'
import type {Block, LetterDocument} from '../../src/formats/document.ts'
import {sourceEnd, sourceStart} from '../../src/text/mapped-text.ts'
import type {Spot} from '../../src/types.ts'

const fixtures = new URL('../../fixtures/', import.meta.url).pathname

/** Names of the letters in a folder of fixtures. */
export function fixtureNames(format: 'docx' | 'odt'): Array<string> {
  return readdirSync(join(fixtures, format))
    .filter((file) => file.endsWith(`.${format}`))
    .map((file) => file.slice(0, -format.length - 1))
}

export function fixturePath(format: 'docx' | 'odt', name: string): string {
  return join(fixtures, format, `${name}.${format}`)
}

export function fixture(format: 'docx' | 'odt', name: string): Uint8Array {
  return new Uint8Array(readFileSync(fixturePath(format, name)))
}

/** A Word document with this body and these other parts. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync(wordPackage({'document.xml': body, ...parts}), {level: 1})
}

/** An OpenDocument text with this body. */
export function odtOf(body: string, change = (shell: string) => shell): Uint8Array {
  const shell = change(readFileSync(join(fixtures, 'odt/source/shell.fodt'), 'utf8'))
  return zipSync(openDocumentPackage(shell, body), {level: 1})
}

/** An archive of texts. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of one run. */
export function p(...texts: Array<string>): string {
  return `<w:p>${texts.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`
}

export function run(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`
}

/** A complex field. */
export function field(instruction: string, result = ''): string {
  const inside = instruction.startsWith('<') ? instruction : code(instruction)
  return `${mark('begin')}${inside}${mark('separate')}${result && run(result)}${mark('end')}`
}

/** A run of an instruction. */
export function code(text: string): string {
  return `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

export function texts({blocks}: LetterDocument): Array<string> {
  return blocks.map(({content}) => content.text)
}

/** A document on paper: a line for each block, then the extracted text. */
export function outline(document: LetterDocument): string {
  const lines = document.blocks.map((block) => {
    const spot = document.locate?.(sourceStart(block.content, 0)) ?? {}
    return `${describeSpot(spot)}${describeBlock(block)} | ${oneLine(block.content.text)}`
  })
  const directives =
    document.directives?.map(({text, start, end}) => `directive ${start}-${end}: ${text}`) ?? []
  return [JSON.stringify(document.meta), ...lines, ...directives, '', document.text, ''].join('\n')
}

function describeSpot({paragraph, page, heading, part, branch}: Spot): string {
  return [
    paragraph === undefined ? '' : `${paragraph}. `,
    page === undefined ? '' : `p${page} `,
    part === undefined ? '' : `(${part}) `,
    heading === undefined ? '' : `[${heading}] `,
    branch === undefined ? '' : `{${branch}} `
  ].join('')
}

function describeBlock({
  kind,
  depth,
  emphatic,
  language,
  branch,
  variantOf,
  fresh,
  opaque,
  links
}: Block): string {
  return [
    kind,
    depth ?? '',
    emphatic ? 'emphatic' : '',
    language ?? '',
    branch === undefined ? '' : `<${branch}>`,
    variantOf === undefined ? '' : `variant of ${variantOf}, fresh ${fresh?.join('-')}`,
    opaque ? `opaque ${opaque.join(' ')}` : '',
    ...(links ?? []).map(({start, end, url}) => `link ${start}-${end} ${url}`)
  ]
    .filter(Boolean)
    .join(' ')
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll('\t', '→')
}

/** The paragraphs of a flat OpenDocument body without markup inside them. */
export function paragraphsOf(body: string): Array<string> {
  return [...body.matchAll(/>([^<>]+)<\/text:[hp]>/g)].map(([, text = '']) => text)
}

/** Blocks whose characters do not stand where they say they stand in the text. */
export function misplaced({blocks, text}: LetterDocument): Array<string> {
  return blocks
    .map(({content}) => content)
    .filter((content) =>
      [...content.text.split('').entries()].some(([index, unit]) => {
        const there = text.slice(sourceStart(content, index), sourceEnd(content, index + 1))
        return there !== unit && !(unit === '-' && there === '\u2011')
      })
    )
    .map((content) => content.text)
}

/** Letters without white space and typographic hyphens, for comparison with other readers. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00AD\uFEFF]+/g, '').replaceAll('\u2011', '-')
}

export const hasSoffice = spawnSync('soffice', ['--version']).status === 0

/** Runs LibreOffice without its windows. */
export type Soffice = (...args: ReadonlyArray<string>) => void

/** Have LibreOffice work in a folder of its own, which goes with all that it leaves there. */
export function withSoffice<Value>(work: (folder: string, soffice: Soffice) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-office-'))
  const soffice = (...args: ReadonlyArray<string>) => {
    spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...args],
      {
        stdio: 'ignore',
        timeout: 120_000,
        env: {...process.env, TMPDIR: folder}
      }
    )
  }
  try {
    return work(folder, soffice)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** What LibreOffice makes of documents, as text by file name. */
export function sofficeTexts(files: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  return withSoffice((folder, soffice) => {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    })
    soffice('--convert-to', 'txt:Text (encoded):UTF8', '--outdir', join(folder, 'out'), ...paths)
    return new Map(
      Object.keys(files).map((name) => [
        name,
        readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.txt')), 'utf8').replace(/^\uFEFF/, '')
      ])
    )
  })
}
