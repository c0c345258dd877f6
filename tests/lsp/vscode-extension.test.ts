import {readFileSync} from 'node:fs'
import Module, {createRequire} from 'node:module'
import {expect, it} from 'vitest'

const folder = `${process.cwd()}/editors/vscode`
const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

it('starts the command with its settings, and stops it', async () => {
  const started: Array<ReadonlyArray<unknown>> = []
  let stopped = 0
  const settings: Record<string, string> = {command: '/k/klarbrev', language: 'en'}
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
  try {
    const extension = createRequire(import.meta.url)(`${folder}/${about.main}`)
    await extension.activate()
    await extension.deactivate()
  } finally {
    loader._load = load
  }
  expect(started).toMatchObject([
    [
      'klarbrev',
      'klarbrev',
      {run: {command: '/k/klarbrev', args: ['lsp'], options: {env: {KLARBREV_UI: 'en'}}}},
      {documentSelector: [{language: 'markdown'}, {language: 'plaintext'}, {language: 'html'}]}
    ]
  ])
  expect(stopped).toBe(1)
})

it('says what an editor needs to know', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(about).toMatchObject({version, main: './extension.js', engines: {vscode: expect.any(String)}})
  expect(about.activationEvents).toContain('onLanguage:markdown')
})
