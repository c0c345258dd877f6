import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {unzipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {writeVariedLetters} from '../../../bin/folders/vary-letters.ts'
import {readLetterFile} from '../../../src/cli/letters/read-letter-file.ts'
import {plainPaint} from '../../../src/cli/shell/terminal.ts'
import {reportFormats} from '../../../src/report/formats/report-formats.ts'
import {makeReport} from '../../../src/report/make-report.ts'
import type {ReportContext} from '../../../src/report/report-context.ts'
import type {Output} from '../../../src/report/report-format.ts'
import {speakingFindings} from '../../../src/report/speaking-findings.ts'
import {rules} from '../../../src/rules/generated.ts'
import {wholeRules} from '../../../src/rules/whole-rules.ts'
import {maskCpr} from '../../../src/text/mask-cpr.ts'
import type {Report} from '../../../src/types.ts'
import {writeReport} from '../../report/make-letters.ts'
import {makeFolder} from '../run-cli.ts'
import {klarbrev} from '../spawn.ts'

// Text tells of LIX with suggestions applied, which a report does not hold.
const formats = Object.keys(reportFormats).filter((format) => format !== 'text')

let cwd = ''
const texts = new Map<string, string>()

beforeAll(async () => {
  const odd = {
    // With their numbers masked, both have one name.
    '010170-1234.md': 'Din sag 010170-1234 behandles i dag.\n',
    '010170-4321.md': 'Din sag 010170-4321 behandles i dag.\n',
    'mærket & »skævt«.html': '<p>Såfremt De <b>ønsker</b> det, kan &lt;De&gt; fremsende en klage.</p>',
    'tegn.html': '<p>Din sag &#1;behandles&#1; i "ruleIndex": -1 med "fingerprint": "" og "results": [].</p>'
  }
  cwd = makeFolder({...odd, 'intet/tom.md': '', 'intet/z.docx': 'no document'})
  writeVariedLetters(path.join(cwd, 'breve'), 25)
  klarbrev(['baseline', 'create', 'breve/*/0000*', '--baseline', 'kendt.json'], {cwd})
  const {letters} = JSON.parse(klarbrev(['.', '-f', 'json'], {cwd}).stdout) as Report
  const names = [
    ...Object.keys(odd),
    ...letters.map((letter) => letter.path).filter((d) => !d.includes('XXXX'))
  ]
  for (const name of names) {
    const {document} = await readLetterFile(path.join(cwd, name))
    texts.set(maskCpr(name), maskCpr(document.text))
  }
})

/** Run with reports in all formats at once. */
function run(...args: ReadonlyArray<string>) {
  const folder = makeFolder({})
  const targets = formats.flatMap((format) => ['-f', `${format}=${path.join(folder, format)}`])
  const {status, stderr} = klarbrev([...args, ...targets], {cwd})
  const read = (format: string) => contentOf(format, readFileSync(path.join(folder, format)))
  return {status, stderr, written: Object.fromEntries(formats.map((format) => [format, read(format)]))}
}

/** What people read of a report: one finding a phrase. */
function spokenOf(report: Report): Report {
  return makeReport(report.letters.map(speakingFindings), report.tool.version)
}

/** A workbook is what its parts are: a file that is packed piece by piece has its sizes elsewhere. */
function contentOf(format: string, output: Output): unknown {
  if (format !== 'xlsx') return typeof output === 'string' ? output : Buffer.from(output).toString()
  const files = Object.entries(unzipSync(Buffer.from(output)))
  return files.map(([name, bytes]) => [name, Buffer.from(bytes).toString()])
}

describe('reports of which threads write the pieces', () => {
  it.each([
    [['.', '--jobs', '2']],
    [['.', '--jobs', '2', '--redact']],
    [['.', '--jobs', '2', '--baseline', 'kendt.json']],
    [['.', '--jobs', 'off', '--min-severity', 'warning', '--ui-language', 'en']],
    [['intet']],
    [['tegn.html']]
  ])('are what they would be if written at once, with %j', async (args) => {
    const {written} = run(...args)
    const report = JSON.parse(String(written.json)) as Report
    const context: ReportContext = {
      language: args.includes('en') ? 'en' : 'da',
      rules,
      problems: report.run?.problems ?? [],
      ...(report.run ? {run: report.run} : {}),
      wholeRules,
      textOf: (letter) => (args.includes('--redact') ? undefined : texts.get(letter.path)),
      paint: plainPaint,
      width: Number.POSITIVE_INFINITY
    }
    for (const name of formats) {
      const format = await reportFormats[name]?.()
      if (!format) throw new Error(`No ${name}`)
      expect(written[name], name).toEqual(
        contentOf(name, writeReport(format, format.forPeople ? spokenOf(report) : report, context))
      )
    }
  })

  it('are the same wherever the pieces are written, and when they are remembered', () => {
    const {status, stderr, written} = run('.', '--jobs', 'off')
    const cache = ['--cache', '--cache-location', path.join(makeFolder({}), 'c')]
    // A baseline needs whole reports; one that knows nothing changes none.
    const none = path.join(makeFolder({'k.json': '{"version": 1, "paths": ["."], "findings": {}}'}), 'k.json')
    for (const args of [['--jobs', '2'], ['--baseline', none], cache, cache]) {
      expect(run('.', ...args), args.join(' ')).toEqual({status, stderr, written})
    }
  })

  it('leave no file where the end of another cannot be written', () => {
    if (process.platform === 'win32') return
    const folder = makeFolder({'ud.json': 'før\n'})
    const file = path.join(folder, 'ud.json')
    const {status, stderr} = klarbrev(['.', '-f', `json=${file}`, '-f', 'html=/dev/full'], {cwd})
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: '/dev/full: Der er ikke plads på disken. Gør plads, og prøv igen.\n'
    })
    expect(readdirSync(folder)).toEqual(['ud.json'])
    expect(readFileSync(file, 'utf8')).toBe('før\n')
  })
})
