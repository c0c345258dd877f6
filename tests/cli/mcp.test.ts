import {readFileSync} from 'node:fs'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {builtProgram} from '../built.ts'
import {makeFolder} from './run-cli.ts'

interface Called {
  readonly content: ReadonlyArray<{readonly text: string}>
  readonly structuredContent?: Record<string, unknown>
  readonly isError?: boolean
}

describe('klarbrev mcp, with the client of the official SDK', () => {
  const cwd = makeFolder({
    'brev.docx': readFileSync('fixtures/docx/friplads.docx'),
    'gammelt.md': readFileSync('fixtures/versions/gammelt.md'),
    'fejl.md': readFileSync('fixtures/versions/nyt-med-fejl.md'),
    'trofast.md': readFileSync('fixtures/versions/nyt-trofast.md'),
    'klarbrev.yml': 'rules:\n  passive: off\n',
    'hemmelig/cpr.txt': 'Kære Ali\n\nDit nummer 010190-1234 behandles.\n'
  })
  const client = new Client({name: 'test', version: '1'})
  const call = async (name: string, args: Record<string, unknown>) =>
    (await client.callTool({name, arguments: args})) as unknown as Called

  beforeAll(async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [builtProgram(), 'mcp'],
      cwd,
      env: {PATH: '', KLARBREV_UI: 'da'}
    })
    await client.connect(transport)
  }, 30_000)

  afterAll(() => client.close())

  it('offers its four tools, which change nothing', async () => {
    const {tools} = await client.listTools()
    expect(tools.map((d) => d.name)).toEqual([
      'check_letter',
      'read_letter',
      'verify_rewrite',
      'explain_rule'
    ])
    expect(tools.every((d) => d.annotations?.readOnlyHint)).toBe(true)
    expect(client.getInstructions()).toContain('verify_rewrite')
  })

  it('checks a text, with the configuration that holds here', async () => {
    const {content, structuredContent} = await call('check_letter', {
      text: 'Kære Ali\n\nSåfremt du vil klage, behandles klagen af os.\n'
    })
    const findings = structuredContent?.findings as ReadonlyArray<{
      rule: string
      suggestions: ReadonlyArray<string>
    }>
    expect(findings.find((d) => d.rule === 'officialese')?.suggestions).toEqual(['Hvis'])
    expect(findings.map((d) => d.rule)).not.toContain('passive')
    expect(content[0]?.text).toContain('LIX')
    expect(structuredContent?.sentences).toMatchObject([
      {rewrite: expect.stringContaining('Hvis du vil klage')}
    ])
  })

  it('checks and reads a file', async () => {
    const checked = await call('check_letter', {path: 'brev.docx'})
    expect(checked.structuredContent).toMatchObject({type: 'afgoerelse', audience: 'borger'})
    const read = await call('read_letter', {path: 'brev.docx'})
    expect(read.content[0]?.text).toContain('delvist ja')
    expect(read.structuredContent).toMatchObject({reading: {outcome: {kind: 'delvist'}}})
  })

  it('proves what a rewrite has kept, and tells what it lost', async () => {
    const before = readFileSync('fixtures/versions/gammelt.md', 'utf8')
    const kept = await call('verify_rewrite', {before, afterPath: 'trofast.md', format: 'markdown'})
    expect(kept.structuredContent).toMatchObject({kept: true, changes: []})
    const lost = await call('verify_rewrite', {beforePath: 'gammelt.md', afterPath: 'fejl.md'})
    expect(lost.structuredContent).toMatchObject({kept: false})
    expect(lost.content[0]?.text).toContain('→')
  })

  it('explains a rule by either name', async () => {
    expect((await call('explain_rule', {rule: 'Kancelliord'})).structuredContent).toMatchObject({
      rule: 'officialese'
    })
    expect((await call('explain_rule', {rule: 'passive'})).content[0]?.text).toContain('# Passiv')
  })

  it.each([
    ['check_letter', {}, 'Giv enten text eller path.'],
    ['check_letter', {text: 'x', path: 'brev.docx'}, 'Giv enten text eller path.'],
    ['check_letter', {path: 'findes-ikke.md'}, 'findes-ikke.md: Filen findes ikke. Kontrollér stien.'],
    ['check_letter', {path: 'hemmelig'}, 'hemmelig: Filen findes ikke. Kontrollér stien.'],
    ['check_letter', {path: '/dev/zero'}, '/dev/zero: Filen findes ikke. Kontrollér stien.'],
    ['read_letter', {text: '  '}, 'brev.txt: Filen er tom. Skriv brevet i den, eller vælg en anden fil.'],
    ['verify_rewrite', {before: 'x'}, 'Giv enten after eller afterPath.'],
    ['explain_rule', {rule: 'pasive'}, 'Reglen pasive findes ikke. Mente du passive?']
  ])('%s %j: an error in one line', async (name, args, said) => {
    const {isError, content} = await call(name, args)
    expect(isError).toBe(true)
    expect(content.map((d) => d.text)).toEqual([said])
  })

  it('never says a CPR number', async () => {
    for (const [name, args] of [
      ['check_letter', {path: 'hemmelig/cpr.txt', advice: true}],
      ['read_letter', {path: 'hemmelig/cpr.txt'}],
      ['verify_rewrite', {before: 'Ring om 010190-1234 i dag.', after: 'Ring om 020290-1235 i morgen.'}],
      ['check_letter', {path: '010190-1234.md'}]
    ] as const) {
      const answer = JSON.stringify(await call(name, args))
      expect(answer).not.toMatch(/0[12]0[12]90-?\d/)
      expect(answer).toMatch(/XXXX/)
    }
  })
})
