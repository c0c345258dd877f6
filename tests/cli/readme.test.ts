import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {runCli} from './run-cli.ts'

const root = new URL('../../', import.meta.url)

it('shows in the README what is printed', async () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const [, letter = '', shown = ''] = /\n\$ npx klarbrev (\S+)\n([\s\S]*?)\n```/.exec(readme) ?? []
  const {stdout} = await runCli([letter, '--no-config'], {cwd: fileURLToPath(root)})
  const parts = shown.split('\n\n').filter((part) => part.trim() !== '…')
  expect(parts.length).toBeGreaterThan(3)
  let at = 0
  for (const part of parts) {
    expect(stdout.slice(at)).toContain(part)
    at = stdout.indexOf(part, at)
  }
})
