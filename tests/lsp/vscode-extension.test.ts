import {readFileSync} from 'node:fs'
import Module, {createRequire} from 'node:module'
import {expect, it} from 'vitest'

const folder = `${process.cwd()}/editors/vscode`
const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

it.each([
  ['linux', '/k/klarbrev', '/k/klarbrev', false],
  ['win32', 'klarbrev', '"klarbrev"', true],
  ['win32', 'K:\\Fælles programmer\\klarbrev.cmd', '"K:\\Fælles programmer\\klarbrev.cmd"', true],
  ['win32', 'K:\\klarbrev-win-x64.exe', 'K:\\klarbrev-win-x64.exe', false]
])(
  'starts the command with its settings at %s, and stops it: %s',
  async (platform, given, command, shell) => {
    const started: Array<ReadonlyArray<unknown>> = []
    let stopped = 0
    const settings: Record<string, string> = {command: given, language: 'en'}
    const stubs: Record<string, unknown> = {
      vscode: {workspace: {getConfiguration: () => ({get: (name: string) => settings[name]})}},
      'vscode-languageclient/node': {
        LanguageClient: class {
          constructor(...given: ReadonlyArray<unknown>) {
            started.push(given)
          }

          start() {}

          stop() {
            stopped++
          }
        }
      }
    }
    // What an editor gives to its extensions.
    const loader = Module as unknown as {_load: (name: string, ...rest: ReadonlyArray<unknown>) => unknown}
    const {_load: load} = loader
    loader._load = (name, ...rest) => stubs[name] ?? load(name, ...rest)
    const own = process.platform
    Object.defineProperty(process, 'platform', {value: platform})
    try {
      const require = createRequire(import.meta.url)
      const main = require.resolve(`${folder}/${about.main}`)
      delete require.cache[main]
      const extension = require(main)
      await extension.activate()
      await extension.deactivate()
    } finally {
      Object.defineProperty(process, 'platform', {value: own})
      loader._load = load
    }
    expect(started).toMatchObject([
      [
        'klarbrev',
        'klarbrev',
        {run: {command, args: ['lsp'], options: {env: {KLARBREV_UI: 'en'}, shell}}},
        {documentSelector: [{language: 'markdown'}, {language: 'plaintext'}, {language: 'html'}]}
      ]
    ])
    expect(stopped).toBe(1)
  }
)

it('says what an editor needs to know', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(about).toMatchObject({version, main: './extension.js', engines: {vscode: expect.any(String)}})
  // Without its dependencies the packed extension has no client to start.
  expect(about.scripts.package).not.toContain('--no-dependencies')
  expect(about.activationEvents).toContain('onLanguage:markdown')
})
