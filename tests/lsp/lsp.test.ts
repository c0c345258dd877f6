import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  ShutdownRequest,
  type TextEdit
} from 'vscode-languageserver/node'
import {EditedText} from '../../src/cli/commands/lsp/edited-text.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import type {Finding} from '../../src/types.ts'
import {builtProgram} from '../built.ts'
import {makeFolder, runCli} from '../cli/run-cli.ts'
import {type Session, startSession} from './lsp-client.ts'

const letters = ['fixtures/letters', 'fixtures/gold/letters'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => `${folder}/${name}`)
)
const bad = 'Kære Ali\n\nSåfremt du vil klage 😀, skal klagen fremsendes til os.\n'

describe('klarbrev lsp, with the client of the protocol library', () => {
  const cwd = makeFolder({'x.md': ''})
  const uri = (name: string) => pathToFileURL(path.join(cwd, name)).href
  let session: Session

  beforeAll(async () => {
    session = await startSession(cwd, {workspace: {workspaceEdit: {documentChanges: true}}})
  }, 30_000)

  afterAll(async () => {
    await session.connection.sendRequest(ShutdownRequest.type)
    await session.connection.sendNotification(ExitNotification.type)
    session.connection.dispose()
  })

  const actionsAt = async (
    name: string,
    text: string,
    words: string,
    only?: ReadonlyArray<string>,
    at = text.indexOf(words)
  ) => {
    const edited = new EditedText(text, 'utf-16')
    const actions = await session.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri: uri(name)},
      range: edited.rangeOf(at, at + words.length),
      context: {diagnostics: [], ...(only ? {only: [...only]} : {})}
    })
    return (actions ?? []) as ReadonlyArray<CodeAction>
  }

  const editsOf = ({edit}: CodeAction): ReadonlyArray<TextEdit> => {
    const [change] = edit?.documentChanges ?? []
    return change && 'edits' in change ? (change.edits as ReadonlyArray<TextEdit>) : []
  }

  const applied = (text: string, action: CodeAction | undefined) => {
    const edited = new EditedText(text, 'utf-16')
    const edits = action ? editsOf(action) : []
    return applyEdits(
      text,
      edits.map(({range, newText}) => ({
        start: edited.offsetAt(range.start),
        end: edited.offsetAt(range.end),
        text: newText
      }))
    )
  }

  it('finds what the command finds, in all example letters, and offers the same edits', async () => {
    const {stdout} = await runCli([...letters, '-f', 'json', '--no-config'])
    const reports = new Map(
      (JSON.parse(stdout).letters as ReadonlyArray<{path: string; findings: ReadonlyArray<Finding>}>).map(
        (d) => [d.path, d.findings]
      )
    )
    for (const file of letters) {
      const name = path.basename(file)
      const text = readFileSync(file, 'utf8')
      const diagnostics = await session.open(uri(name), text)
      const edited = new EditedText(text, 'utf-16')
      const findings = reports.get(file) ?? []
      expect(
        diagnostics.map(({code, range}) => [code, edited.offsetAt(range.start), edited.offsetAt(range.end)]),
        file
      ).toEqual(findings.map(({ruleId, place}) => [ruleId, place.start.offset, place.end.offset]))
      const [first] = findings.filter((d) => d.suggestions.some(({edits}) => edits.length > 0))
      if (!first) continue
      const actions = await actionsAt(name, text, first.actual, undefined, first.place.start.offset)
      const wanted = applyEdits(text, first.suggestions.find(({edits}) => edits.length > 0)?.edits ?? [])
      expect(
        actions.map((action) => applied(text, action)),
        file
      ).toContain(wanted)
    }
    expect(letters.length).toBeGreaterThan(40)
  }, 60_000)

  it('offers suggestions, the new sentence, all that is safe, and to let it stand', async () => {
    await session.open(uri('a.md'), bad)
    const actions = await actionsAt('a.md', bad, 'Såfremt')
    const titled = (title: string) => actions.find((d) => d.title === title)
    expect(applied(bad, titled('Skriv: Hvis'))).toContain('Hvis du vil klage')
    expect(titled('Skriv: Hvis')?.isPreferred).toBe(true)
    expect(applied(bad, titled('Brug den nye sætning'))).toMatch(/Hvis du vil klage 😀, .*sende/)
    expect(applied(bad, titled('Lad det stå (Kancelliord)'))).toContain(
      '<!-- klarbrev ignore-next officialese -- skriv hvorfor -->\n\nSåfremt'
    )
    const windows = bad.replaceAll('\n', '\r\n')
    await session.open(uri('crlf.md'), windows)
    const there = await actionsAt('crlf.md', windows, 'Såfremt')
    expect(
      applied(
        windows,
        there.find((d) => d.title === 'Lad det stå (Kancelliord)')
      )
    ).toContain('-- skriv hvorfor -->\r\n\r\nSåfremt')
    expect(titled('Ret alt, der ikke kan ændre meningen')?.kind).toBe('source.fixAll.klarbrev')
    const [all, ...others] = await actionsAt('a.md', bad, 'Kære', ['source.fixAll'])
    expect(others).toEqual([])
    expect(applied(bad, all)).toContain('Hvis du vil klage 😀')
  })

  it('shows the page of a rule', async () => {
    await session.open(uri('b.md'), bad)
    const hover = await session.connection.sendRequest(HoverRequest.type, {
      textDocument: {uri: uri('b.md')},
      position: {line: 2, character: 3}
    })
    expect(JSON.stringify(hover)).toContain('# Kancelliord')
  })

  it('keeps every position right through ten thousand edits', async () => {
    const alphabet = fc.constantFrom(
      'Såfremt du klager, ',
      'behandles',
      '\n',
      '\n\n',
      '\r\n',
      '😀',
      'é',
      ' ',
      '. ',
      'x'
    )
    for (const encoding of ['utf-16', 'utf-8'] as const)
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(), fc.nat(12), alphabet), {minLength: 50, maxLength: 50}),
          (changes) => {
            let plain = bad
            let edited = new EditedText(plain, encoding)
            for (const [where, length, text] of changes) {
              const points = [0]
              for (const d of plain) points.push((points.at(-1) ?? 0) + d.length)
              // A position between the two units of a line end is none that the protocol can name.
              const at = points[where % points.length] ?? 0
              const end = points.find((d) => d >= at + length) ?? plain.length
              if (plain.slice(at - 1, at + 1) === '\r\n' || plain.slice(end - 1, end + 1) === '\r\n') continue
              const range = edited.rangeOf(at, end)
              plain = plain.slice(0, at) + text + plain.slice(end)
              edited = edited.changed([{range, text}])
              if (edited.text !== plain) return false
            }
            return true
          }
        ),
        {numRuns: 100}
      )
  })

  it('follows edits, and forgets what is closed', async () => {
    const name = uri('c.md')
    await session.open(name, bad)
    await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri: name, version: 2},
      contentChanges: [{range: {start: {line: 2, character: 0}, end: {line: 2, character: 7}}, text: 'Hvis'}]
    })
    const codes = (await session.told(name, 2)).map((d) => d.code)
    expect(codes).not.toEqual((await session.open(uri('d.md'), bad)).map((d) => d.code))
    await session.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: {uri: name}
    })
  })

  it('reads the configuration anew when it is changed', async () => {
    const before = await session.open(uri('e.md'), bad)
    expect(before.map((d) => d.code)).toContain('officialese')
    writeFileSync(path.join(cwd, 'klarbrev.yml'), 'rules:\n  officialese: off\n')
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: []})
    await expect
      .poll(async () => (await session.told(uri('e.md'), 1)).map((d) => d.code), {timeout: 5000})
      .not.toContain('officialese')
    writeFileSync(path.join(cwd, 'klarbrev.yml'), 'rules:\n  officialse: off\n')
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: []})
    await expect
      .poll(async () => (await session.told(uri('e.md'), 1))[0]?.message, {timeout: 5000})
      .toContain('officialse')
    writeFileSync(path.join(cwd, 'klarbrev.yml'), '{}\n')
  })

  it('answers a key in a long letter at once', async () => {
    const long = Array.from({length: 14}, (_, at) => readFileSync(letters[at] ?? '', 'utf8')).join('\n\n')
    const text = long.split(/\s+/).slice(0, 2000).join(' ').replaceAll('. ', '.\n\n')
    const name = uri('lang.md')
    await session.open(name, text)
    const took: Array<number> = []
    for (let version = 2; version < 17; version++) {
      const start = performance.now()
      await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri: name, version},
        contentChanges: [
          {
            range: {start: {line: version * 2, character: 0}, end: {line: version * 2, character: 0}},
            text: 'Ja. '
          }
        ]
      })
      await session.told(name, version)
      took.push(performance.now() - start)
    }
    // The machine may be busy: the quicker half tells.
    expect(took.sort((a, b) => a - b)[3]).toBeLessThan(150)
  }, 30_000)

  it('takes what no client should send', async () => {
    const name = uri('f.md')
    await session.open(name, bad)
    const change = (version: number, line: number) =>
      session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri: name, version},
        contentChanges: [{range: {start: {line, character: 99}, end: {line: 0, character: 0}}, text: ''}]
      })
    // Versions that go back, ranges out of the text and backwards, a text that was never opened.
    await change(-5, 999)
    await session.told(name, -5)
    await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri: uri('aldrig.md'), version: 1},
      contentChanges: [{text: bad}]
    })
    expect(await session.open('untitled:Untitled-1', bad)).not.toEqual([])
    expect(await session.open(pathToFileURL(cwd).href, bad)).toBeDefined()
    expect((await session.open(uri('brev.docx'), 'PK\u0003\u0004\u0000\u0000'))[0]?.message).toContain(
      'brev.docx'
    )
    expect((await session.open(uri('stor.md'), 'ord '.repeat(300_000)))[0]?.message).toContain('for lang')
    expect(await session.open(uri('g.md'), bad)).not.toEqual([])
  })

  it('knows bytes of UTF-8 where the client counts so', async () => {
    const other = await startSession(cwd, {general: {positionEncodings: ['utf-8', 'utf-16']}})
    const diagnostics = await other.open(uri('h.md'), bad)
    const found = diagnostics.find((d) => d.code === 'officialese' && d.range.start.character > 0)
    expect(found?.range.start.character).toBe(Buffer.from('Såfremt du vil klage 😀, skal klagen ').length)
    // A client that goes without a word.
    const ended = new Promise((resolve) => other.server.once('exit', resolve))
    other.connection.end()
    other.server.stdin?.end()
    expect(await ended).toBe(1)
  }, 30_000)

  it('ends when half a message is all there comes', () => {
    const {status} = spawnSync(process.execPath, [builtProgram(), 'lsp'], {
      input: 'Content-Length: 500\r\n\r\n{"jsonrpc":',
      timeout: 20_000
    })
    expect(status).toBe(1)
  })
})

describe.skipIf(!existsSync('/usr/bin/nvim'))('klarbrev lsp in Neovim', () => {
  it('shows findings, and makes the edits', () => {
    const cwd = makeFolder({
      'brev.md': bad,
      'try.lua': `
local id = vim.lsp.start_client({name = 'klarbrev', cmd = {'${process.execPath}', '${builtProgram()}', 'lsp'}, root_dir = vim.fn.getcwd()})
vim.lsp.buf_attach_client(0, id)
vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, d in ipairs(vim.diagnostic.get(0)) do print('FOUND ' .. d.code .. ' ' .. d.lnum .. ':' .. d.col) end
vim.api.nvim_win_set_cursor(0, {3, 1})
local params = vim.lsp.util.make_range_params()
params.context = {diagnostics = {}}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 5000)
for _, action in ipairs(answers[id].result) do
  if action.title == 'Skriv: Hvis' then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
end
print('LINE ' .. vim.fn.getline(3))
vim.cmd('qa!')
`
    })
    const {stderr, stdout} = spawnSync(
      'nvim',
      ['--headless', '--clean', 'brev.md', '-c', 'luafile try.lua'],
      {
        cwd,
        encoding: 'utf8',
        timeout: 60_000,
        env: {...process.env, HOME: cwd, KLARBREV_UI: 'da'}
      }
    )
    const said = stdout + stderr
    expect(said).toContain('FOUND officialese 2:0')
    expect(said).toContain('LINE Hvis du vil klage')
  }, 90_000)
})
