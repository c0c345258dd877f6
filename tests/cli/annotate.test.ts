import {copyFileSync, existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {makeFolder, runCli} from './run-cli.ts'

const fixtures = new URL('../../fixtures/', import.meta.url).pathname

function folderWith(...files: ReadonlyArray<string>): string {
  const folder = makeFolder({'brev.md': 'Kære Lone\n\nDu bedes fremsende svar.\n'})
  for (const file of files) copyFileSync(path.join(fixtures, file), path.join(folder, path.basename(file)))
  return folder
}

it('writes the findings into a copy as comments', async () => {
  const cwd = folderWith('docx/friplads.docx')
  const {code, stdout, stderr} = await runCli(
    ['friplads.docx', '--annotate', 'ud/kommentarer.docx', '-f', 'json', '--exit-zero'],
    {cwd}
  )
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const [source, target] = ['friplads.docx', 'ud/kommentarer.docx'].map(
    (name) => new Uint8Array(readFileSync(path.join(cwd, name)))
  )
  if (!source || !target) throw new Error('no files')
  expect(readDocx(target).text).toBe(readDocx(source).text)

  const [letter] = JSON.parse(stdout).letters
  const comments = commentsOf(path.join(cwd, 'ud/kommentarer.docx'))
  const warned = letter.sentences.filter((d: {findings: ReadonlyArray<number>}) =>
    d.findings.some((at) => letter.findings[at].severity === 'warning')
  )
  // One on the letter, and one a sentence with warnings; some are about the whole letter, and stand beside them.
  expect(comments.length).toBeGreaterThan(warned.length / 2)
  expect(comments.length).toBeLessThanOrEqual(warned.length + letter.headlines.length + 1)
  expect(comments[0]).toMatch(/^LIX \d+: .*Det vigtigste:1\. /s)
  for (const comment of comments.slice(1)) expect(comment).toMatch(/^(?:Advarsel|Fejl) · /)
  expect(comments.some((d) => d.includes('Skriv: '))).toBe(true)
  expect(comments.join()).not.toMatch(/ \$\{|undefined/)
})

it('takes the place of its own comments, and leaves those of others', async () => {
  const cwd = folderWith('docx/friplads.docx')
  const first = await runCli(['friplads.docx', '--annotate', 'en.docx', '--exit-zero'], {cwd})
  expect(first.stdout).toMatch(/Kommentarerne står i en\.docx: \d+ kommentarer\./)
  await runCli(['en.docx', '--annotate', 'to.docx', '--exit-zero'], {cwd})
  await runCli(['to.docx', '--annotate', 'tre.docx', '--råd', '--exit-zero'], {cwd})
  const [once, twice, advised] = ['en.docx', 'to.docx', 'tre.docx'].map((name) => path.join(cwd, name))
  if (!once || !twice || !advised) throw new Error('no files')
  expect(commentsOf(twice)).toEqual(commentsOf(once))
  expect(commentsOf(advised).length).toBeGreaterThan(commentsOf(once).length)
  for (const file of [once, twice, advised]) {
    const body = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array())
    const count = commentsOf(file).length
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference '])
      expect(body.split(`<w:${mark}`)).toHaveLength(count + 1)
  }
})

/** The words of the comments in a document. */
function commentsOf(file: string): Array<string> {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/comments.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([comment]) =>
    comment.replace(/<[^>]*>/g, '')
  )
}

it('shows in the comments what the report shows', async () => {
  const cwd = folderWith('docx/friplads.docx')
  await runCli(['friplads.docx', '--annotate', 'ud.docx', '--only', 'abbreviation'], {cwd})
  const comments = strFromU8(
    unzipSync(readFileSync(path.join(cwd, 'ud.docx')))['word/comments.xml'] ?? new Uint8Array()
  )
  expect(comments.match(/<w:comment /g)?.length).toBeGreaterThan(0)
  expect(comments).toContain('jf.')
  // The passive beside it stays in the new sentence, but nothing is said of it.
  expect(comments).not.toContain('Passiv')
})

it.each([
  [['brev.md', '--annotate', 'ud.docx'], 'Gem brevet som .docx først.'],
  [['friplads.odt', '--annotate', 'ud.docx'], 'Gem brevet som .docx først.'],
  [['friplads.docx', '--annotate', 'ud.pdf'], 'ender på .docx'],
  [['friplads.docx', '--annotate', 'friplads.docx'], 'et andet navn'],
  [['friplads.docx', 'svar.docx', '--annotate', 'ud.docx'], 'ét Word-brev ad gangen'],
  [['*.docx', '--annotate', 'ud.docx'], 'ét Word-brev ad gangen'],
  [['.', '--annotate', 'ud.docx'], 'ét Word-brev ad gangen'],
  [['-', '--annotate', 'ud.docx'], 'ét Word-brev ad gangen']
])('refuses %j', async (args, message) => {
  const cwd = folderWith('docx/friplads.docx', 'docx/svar.docx', 'odt/friplads.odt')
  const {code, stderr} = await runCli(args, {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(existsSync(path.join(cwd, 'ud.docx'))).toBe(false)
})

it('prints the extracted text of every format', async () => {
  for (const file of [
    'docx/svar.docx',
    'odt/svar.odt',
    'pdf/svar.pdf',
    'eml/html-fra-outlook.eml',
    'html/entiteter.html'
  ]) {
    const {code, stdout, stderr} = await runCli(['parse', '--format', 'text', path.join(fixtures, file)])
    expect({file, code, stderr}).toEqual({file, code: 0, stderr: ''})
    expect(stdout).toMatch(/hilsen/)
    expect(stdout.endsWith('\n')).toBe(true)
  }
})

it('says why a PDF cannot be read, and reads the others', async () => {
  const cwd = folderWith('pdf/unreadable/adgangskode.pdf', 'pdf/svar.pdf')
  const {code, stderr, stdout} = await runCli(['adgangskode.pdf', 'svar.pdf', '--exit-zero'], {cwd})
  expect(code).toBe(3)
  expect(stderr).toContain('adgangskode.pdf: PDF-filen er låst med adgangskode.')
  expect(stdout).toContain('svar.pdf')
})
