import type {Format} from '../types.ts'

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

/**
 * Endings of templates: Handlebars, Mustache, Jinja, Twig, Liquid, ERB, EJS, Razor, PHP, JSP, ASP.NET, FreeMarker,
 * Velocity, Go and Elixir. They print HTML unless the name says otherwise, as `brev.txt.j2` does.
 */
const templates = new Set(
  (
    'hbs handlebars mustache njk nunjucks j2 jinja jinja2 twig liquid erb rhtml ejs eta cshtml vbhtml razor php phtml jsp ' +
    'jspx aspx ascx asp ftl ftlh vm tmpl tpl gohtml heex eex leex'
  ).split(' ')
)

/** The format of a file by its name, or undefined for a name that says nothing. */
export function formatOf(file: string): Format | undefined {
  const extension = extensionOf(file)
  if (!templates.has(extension)) return byExtension[extension]
  const inner = byExtension[extensionOf(file.slice(0, -extension.length - 1))]
  return inner === 'markdown' || inner === 'text' ? inner : 'html'
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
export const supportedGlob = `**/*.{${[...Object.keys(byExtension), ...templates].join(',')}}`

/** The name's ending after the last dot, in small letters. */
export function extensionOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}
