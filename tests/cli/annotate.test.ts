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

  // One voice a phrase: what another finding speaks for has no comment of its own.
  const findings = JSON.parse(stdout).letters[0].findings.filter(
    (d: {within?: number}) => d.within === undefined
  )
  const comments = strFromU8(unzipSync(target)['word/comments.xml'] ?? new Uint8Array())
  expect(comments.match(/<w:comment /g)).toHaveLength(findings.length)
  expect(comments).toContain('w:author="klarbrev"')
  expect(comments).toContain('Forslag: ')
  expect(comments).not.toMatch(/ \$\{|undefined/)
})

it('shows in the comments what the report shows', async () => {
  const cwd = folderWith('docx/friplads.docx')
  await runCli(['friplads.docx', '--annotate', 'ud.docx', '--only', 'abbreviation'], {cwd})
  const comments = strFromU8(
    unzipSync(readFileSync(path.join(cwd, 'ud.docx')))['word/comments.xml'] ?? new Uint8Array()
  )
  expect(comments.match(/<w:comment /g)?.length).toBeGreaterThan(0)
  expect(comments).toContain('jf.')
  expect(comments).not.toContain('fastsættes')
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
