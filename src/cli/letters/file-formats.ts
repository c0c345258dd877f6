import type {Format} from '../../types.ts'

const byExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  odt: 'odt',
  ott: 'odt',
  pdf: 'pdf',
  eml: 'eml'
}

/** The format of a file by its name, or undefined for a name that says nothing. */
export function formatOf(file: string): Format | undefined {
  return byExtension[extensionOf(file)]
}

/** Formats of documents that klarbrev cannot read, by their names' endings; the user is told what to save as. */
export function isOldDocument(file: string): boolean {
  return /^(?:doc|dot|rtf|wpd|pages|wps|fodt|sxw|xml|mht|mhtml)$/.test(extensionOf(file))
}

/** Whether a folder's file with this name is a letter that klarbrev reads. */
export function isSupported(file: string): boolean {
  return formatOf(file) !== undefined
}

/** What to look for in a folder. */
export const supportedGlob = `**/*.{${Object.keys(byExtension).join(',')}}`

/** The name's ending after the last dot, in small letters. */
export function extensionOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}
