/**
 * Make the letters in `fixtures/docx` and `fixtures/odt` from their sources. Needs LibreOffice (`soffice`).
 *
 * Sources in `fixtures/odt/source` are bodies of flat OpenDocument files; LibreOffice writes them as .odt and .docx.
 * Sources in `fixtures/docx/source` are folders of parts that LibreOffice does not write; they are only packed.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {zipSync} from 'fflate'
import {longDecision} from './long-decision.ts'
import {openDocumentPackage} from './open-document-package.ts'
import {wordPackage} from './word-package.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const work = mkdtempSync(join(tmpdir(), 'office-fixtures-'))
// A fixed date keeps the bytes the same from run to run.
const mtime = '2025-01-01T12:00:00Z'
// With names as arguments only these are made anew.
const wanted = new Set(process.argv.slice(2))

const shell = readFileSync(join(fixtures, 'odt/source/shell.fodt'), 'utf8')
const bodies = new Map<string, string>()
for (const file of readdirSync(join(fixtures, 'odt/source'))) {
  if (file.endsWith('.xml'))
    bodies.set(basename(file, '.xml'), readFileSync(join(fixtures, 'odt/source', file), 'utf8'))
}
bodies.set('afgoerelse-30-sider', longDecision())

const flat: Array<string> = []
for (const [name, body] of bodies) {
  if (wanted.size > 0 && !wanted.has(name)) continue
  if (name === 'skabelon') {
    // LibreOffice turns fields without a database into text.
    writeFileSync(join(fixtures, 'odt', `${name}.odt`), zipSync(openDocumentPackage(shell, body), {mtime}))
    continue
  }
  const path = join(work, `${name}.fodt`)
  writeFileSync(
    path,
    shell.replace('<!-- body -->', () => body)
  )
  flat.push(path)
}
for (const format of flat.length > 0 ? ['odt', 'docx'] : []) {
  mkdirSync(join(work, format))
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', join(work, format), ...flat], {
    stdio: 'inherit'
  })
  for (const path of flat) {
    const name = `${basename(path, '.fodt')}.${format}`
    renameSync(join(work, format, name), join(fixtures, format, name))
  }
}

for (const name of readdirSync(join(fixtures, 'docx/source'))) {
  if (wanted.size > 0 && !wanted.has(name)) continue
  const folder = join(fixtures, 'docx/source', name)
  const parts = Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])
  )
  writeFileSync(join(fixtures, 'docx', `${name}.docx`), zipSync(wordPackage(parts), {mtime}))
}
rmSync(work, {recursive: true})
