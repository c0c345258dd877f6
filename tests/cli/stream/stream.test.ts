import {Readable, Writable} from 'node:stream'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, it} from 'vitest'
import {readLines} from '../../../src/cli/commands/stream/read-lines.ts'
import {run} from '../../../src/cli/main.ts'
import schema from '../../../src/report/report.schema.json' with {type: 'json'}
import {makeFolder, runCli} from '../run-cli.ts'

const letter = 'Din sag behandles i dag.\n'

async function stream(lines: ReadonlyArray<unknown>, args: ReadonlyArray<string> = [], cwd = makeFolder({})) {
  const stdin = lines.map((d) => (typeof d === 'string' ? d : JSON.stringify(d))).join('\n')
  const ran = await runCli(['stream', ...args], {cwd, stdin})
  const answers = ran.stdout
    .split('\n')
    .filter((d) => d !== '')
    .map((d) => JSON.parse(d))
  return {...ran, answers}
}

it('answers each letter with a report that has the shape of any other', async () => {
  const {code, answers, stderr} = await stream([
    {id: 'a', text: letter, path: 'breve/a.md'},
    {id: 2, text: 'Your case is being processed by the department.', language: 'en', format: 'markdown'}
  ])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(answers.map((d) => [d.id, d.path, d.format, d.language])).toEqual([
    ['a', 'breve/a.md', 'markdown', 'da'],
    [2, '-', 'markdown', 'en']
  ])
  expect(answers[0].findings.map((d: {ruleId: string}) => d.ruleId)).toContain('passive')
  const valid = new Ajv2020({strict: false}).compile({$ref: '#/$defs/letter', $defs: schema.$defs})
  for (const {id: _, ...report} of answers) expect(valid(report), JSON.stringify(valid.errors)).toBe(true)
})

it('finds what a check of the same file finds', async () => {
  const cwd = makeFolder({'brev.md': letter})
  const checked = await runCli(['brev.md', '-f', 'json'], {cwd})
  const {answers} = await stream([{text: letter, path: 'brev.md'}], [], cwd)
  expect(answers).toEqual(JSON.parse(checked.stdout).letters)
})

it('answers lines that are no letters, and those behind them', async () => {
  const {code, answers} = await stream([
    {id: 1, text: letter},
    '{"id": 2, "text": ',
    '[1]',
    '',
    {id: 5},
    {id: 6, text: '  '},
    {id: 7, text: letter, audience: 'alle'},
    {id: {}, text: letter},
    {id: 9, text: '---\na: [\n---\nHej', format: 'markdown'},
    {id: 10, text: letter}
  ])
  expect(code).toBe(0)
  expect(answers.map((d) => [d.id, d.line, d.errors[0]?.code])).toEqual([
    [1, undefined, undefined],
    [undefined, 2, 'json'],
    [undefined, 3, 'record'],
    [5, 5, 'text'],
    [6, 6, 'empty'],
    [7, 7, 'value'],
    [undefined, 8, 'value'],
    [9, 9, 'frontmatter'],
    [10, undefined, undefined]
  ])
  for (const {errors} of answers) for (const {message} of errors) expect(message).toMatch(/^[»L0-9A-Z].*\.$/u)
})

it('takes a record at its word before flags, and flags before configuration', async () => {
  const cwd = makeFolder({
    'klarbrev.yml': 'audience: erhverv\noverrides: [{files: "f/**", audience: fagperson}]\n'
  })
  const records = [{text: letter}, {text: letter, path: 'f/x.md'}, {text: letter, audience: 'forening'}]
  const audiences = async (args: ReadonlyArray<string>) =>
    (await stream(records, args, cwd)).answers.map((d) => d.audience)
  expect(await audiences([])).toEqual(['erhverv', 'fagperson', 'forening'])
  expect(await audiences(['--audience', 'borger'])).toEqual(['borger', 'borger', 'forening'])
})

it('reads no configuration where a sender points outside', async () => {
  const other = makeFolder({'klarbrev.yml': 'audience: erhverv\n'})
  const {answers} = await stream([{text: letter, path: `${other}/x.md`}])
  expect(answers[0]).toMatchObject({path: `${other}/x.md`, audience: 'borger'})
})

it('gives no CPR number back', async () => {
  const {stdout} = await stream([
    {id: '010170-1234', text: 'Vi skriver om 010170-1234, som behandles.', path: '010170-1234.md'},
    {id: '010170-1234', text: ''},
    {id: '010170-1234', text: '', path: '010170-1234.md'},
    '{"id": "010170-1234", "text": "010170-1234'
  ])
  expect(stdout).not.toContain('1234')
  expect(stdout).toContain('"id":"010170-XXXX"')
})

it('leaves the words of letters out when asked', async () => {
  const {stdout} = await stream([{text: letter}], ['--redact'])
  expect(stdout).toContain('"ruleId":"passive"')
  expect(stdout).not.toContain('behandles')
})

it('passes over a line beyond the limit', async () => {
  const {code, answers} = await stream([
    {id: 1, text: letter},
    {id: 2, text: 'a'.repeat(20_000_001)},
    {id: 3, text: letter}
  ])
  expect(code).toBe(0)
  expect(answers.map((d) => [d.id, d.line, d.errors[0]?.code])).toEqual([
    [1, undefined, undefined],
    [undefined, 2, 'too-large'],
    [3, undefined, undefined]
  ])
})

it('keeps the order of 10,000 letters', async () => {
  const lines = Array.from({length: 10_000}, (_, id) => ({id, text: `Din sag ${id} behandles.`}))
  const {code, answers} = await stream(lines, ['--only', 'passive', '--no-config'])
  expect(code).toBe(0)
  expect(answers.map((d) => d.id)).toEqual(lines.map((d) => d.id))
  expect(answers.every((d) => d.findings.length === 1)).toBe(true)
})

it('reads no further than its answers are taken', async () => {
  let asked = 0
  const stdin = Readable.from(
    (function* () {
      for (; asked < 1000; asked++) yield `${JSON.stringify({id: asked, text: letter})}\n`
    })(),
    {objectMode: true, highWaterMark: 1}
  )
  let taken = 0
  let most = 0
  const stdout = new Writable({
    highWaterMark: 1,
    write(_, __, done) {
      most = Math.max(most, asked - taken++)
      setImmediate(done)
    }
  })
  const argv = ['node', 'klarbrev', 'stream', '--only', 'passive', '--no-config']
  const shell = {argv, env: {}, cwd: () => makeFolder({}), stdin, stdout, stderr: stdout}
  expect(await run(shell)).toBe(0)
  expect(taken).toBe(1000)
  expect(most).toBeLessThan(8)
})

it('ends when nobody reads on', async () => {
  let asked = 0
  const stdin = Readable.from(
    (function* () {
      for (; asked < 1000; asked++) yield `${JSON.stringify({id: asked, text: letter})}\n`
    })()
  )
  const gone = Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})
  const stdout = new Writable({write: (_, __, done) => done(gone)})
  const argv = ['node', 'klarbrev', 'stream', '--no-config']
  const shell = {argv, env: {}, cwd: () => makeFolder({}), stdin, stdout, stderr: new Writable()}
  expect(await run(shell)).toBe(0)
  expect(asked).toBeLessThan(100)
})

it('says wrong usage as any command does', async () => {
  expect(await stream([], ['--only', 'pasive'])).toMatchObject({code: 2, stdout: ''})
  expect(await stream([], ['--frmat'])).toMatchObject({code: 2, stdout: ''})
  expect((await stream([])).answers).toEqual([])
})

it.each([1, 2, 3, 7, 100])('reads lines from pieces of %i bytes', async (size) => {
  const bytes = Buffer.from('æ\n\nto\r\n12345678901\nslut')
  const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size)
  )
  const lines: Array<unknown> = []
  for await (const {number, bytes} of readLines(Readable.from(pieces), 10)) {
    lines.push([number, bytes && Buffer.from(bytes).toString()])
  }
  expect(lines).toEqual([
    [1, 'æ'],
    [2, ''],
    [3, 'to\r'],
    [4, undefined],
    [5, 'slut']
  ])
})
