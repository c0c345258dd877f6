import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {cliTexts} from '../../src/cli/texts/cli.ts'
import {readNamed} from '../../src/formats/read-bytes.ts'
import {asReadError, ReadError} from '../../src/formats/read-error.ts'
import {builtProgram} from '../built.ts'
import {docxOf, fixture, odtOf, p, zipOf} from '../formats/office-support.ts'
import {makeFolder} from './run-cli.ts'

const bin = builtProgram()
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
const word = (xml: string) => zipOf({'word/document.xml': xml})
const content = (xml: string) =>
  zipOf({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': xml})
const entities = Array.from(
  {length: 9},
  (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`
).join('')
const tables = (open: string, close: string, inside: string) =>
  `${open.repeat(1000)}${inside}${close.repeat(1000)}`

/** What cannot be read, each with words of the reason. */
const bad: Readonly<Record<string, readonly [bytes: Uint8Array, reason: string]>> = {
  'bombe-forhold.docx': [zipSync({'word/document.xml': new Uint8Array(60_000_000)}), 'fylder for meget'],
  'bombe-filer.docx': [
    zipSync(Object.fromEntries(Array.from({length: 10_001}, (_, d) => [`${d}`, new Uint8Array()]))),
    'fylder for meget'
  ],
  'bombe.odt': [zipSync({'content.xml': new Uint8Array(60_000_000)}), 'fylder for meget'],
  'entiteter.docx': [word(`<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]><w:document>&e9;</w:document>`), 'DTD'],
  'entiteter.odt': [content(`<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]><x>&e9;</x>`), 'DTD'],
  'fremmed-entitet.docx': [word('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'), 'DTD'],
  'ud-af-arkivet.docx': [zipOf({'../../word/document.xml': '<x/>'}), 'peger ud af'],
  'afkortet.docx': [fixture('docx', 'svar').subarray(0, 3000), 'ikke helt'],
  'afkortet.odt': [fixture('odt', 'svar').subarray(0, 3000), 'ikke helt'],
  'laast.docx': [compound('EncryptedPackage'), 'adgangskode'],
  'gammel.docx': [compound('WordDocument'), '.docx'],
  'gammel.doc': [compound('WordDocument'), '.docx'],
  'flad.fodt': [strToU8('<?xml version="1.0"?><office:document/>'), 'gem det som .docx'],
  'word.xml': [strToU8('<?xml version="1.0"?><pkg:package/>'), 'gem det som .docx'],
  'brev.rtf': [strToU8('{\\rtf1\\ansi Kære Mette}'), '.docx'],
  'uden-tekst.docx': [
    word('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    'ingen tekstdel'
  ],
  'uden-tekst.odt': [content('<x/>'), 'ingen tekstdel'],
  'tom.pdf': [strToU8('%PDF-1.7\n'), 'beskadiget'],
  'billede.eml': [Buffer.from('89504e470d0a1a0a', 'hex'), 'ikke en mail']
}

/** What looks bad and can be read. */
const good: Readonly<Record<string, Uint8Array>> = {
  'svar.docx': fixture('docx', 'svar'),
  'svar.odt': fixture('odt', 'svar'),
  'tabeller.docx': docxOf(
    `${tables('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', p('Inderst'))}${p('Hej')}`
  ),
  'tabeller.odt': odtOf(
    tables(
      '<table:table><table:table-row><table:table-cell>',
      '</table:table-cell></table:table-row></table:table>',
      '<text:p>Inderst</text:p>'
    )
  ),
  'tabeller.html': strToU8(tables('<table><tr><td>', '</td></tr></table>', 'Inderst')),
  'med-makro.docm': zipSync({
    ...unzipSync(docxOf(p('Vi fremsender svaret.'))),
    'word/vbaProject.bin': strToU8('Sub AutoOpen() Shell "x" End Sub')
  })
}

it('says of each bad document what is wrong, reports the others and leaves all of them as they were', () => {
  const cwd = makeFolder({
    ...Object.fromEntries(Object.entries(bad).map(([name, [bytes]]) => [name, bytes])),
    ...good
  })
  symlinkSync('svar.docx', path.join(cwd, 'led.docx'))
  const sums = () =>
    Object.fromEntries(
      readdirSync(cwd).map((d) => [
        d,
        createHash('sha256')
          .update(readFileSync(path.join(cwd, d)))
          .digest('hex')
      ])
    )
  const before = sums()

  const names = [...Object.keys(bad), ...Object.keys(good), 'led.docx']
  const watch =
    'process.on("exit",()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("\\npeak "+maxRSS+" time "+(userCPUTime+systemCPUTime))})'
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watch)}`,
      bin,
      ...names,
      '-f',
      'json',
      '--no-config'
    ],
    {cwd, encoding: 'utf8', maxBuffer: 1 << 28}
  )

  expect(status).toBe(3)
  const lines = stderr.split('\n')
  for (const [name, [, reason]] of Object.entries(bad)) {
    const own = lines.filter((line) => line.startsWith(`${name}: `))
    expect({name, count: own.length}).toEqual({name, count: 1})
    expect(own[0]).toContain(reason)
    // Whoever reads it has to know what to do next.
    expect(own[0]).toMatch(/[.:] (?:Gem|Åbn|Hent|Kontrollér|Brug|Ret|Del) /)
  }
  const read = JSON.parse(stdout).letters.map(({path: name}: {path: string}) => name)
  expect(read).toEqual(expect.arrayContaining([...Object.keys(good), 'led.docx']))
  expect(sums()).toEqual(before)
  // All of them together, and node itself, in seconds of the processor.
  expect(Number(/time (\d+)/.exec(stderr)?.[1]) / 1e6).toBeLessThan(30)
  expect(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(400)
})

it('says in English as well what is wrong and what to do', async () => {
  for (const [name, [bytes]] of Object.entries(bad)) {
    const error = await readNamed(name, bytes).catch((caught: unknown) => caught)
    if (!(error instanceof ReadError)) throw new Error(`${name} was read`)
    expect(`${name}: ${cliTexts.en.readProblem(name, error.problem)}`).toMatch(
      /[.:] (?:Save|Open|Download|Check|Use|Correct|Split) [^\n]*\.$/
    )
  }
})

it('takes no more memory than it may for a decision of 30 pages', () => {
  const letter = fileURLToPath(new URL('../../fixtures/docx/afgoerelse-30-sider.docx', import.meta.url))
  const watch = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))'
  const {stderr} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, bin, letter],
    {encoding: 'utf8'}
  )
  expect(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(150)
})

it('takes a parser that ran out of stack for a file that cannot be read, and no other mistake', () => {
  expect(asReadError(new RangeError('Maximum call stack size exceeded'))).toMatchObject({
    problem: {code: 'document'}
  })
  const mistake = new RangeError('Invalid array length')
  expect(asReadError(mistake)).toBe(mistake)
})
