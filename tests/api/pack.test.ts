import {execFileSync, spawnSync} from 'node:child_process'
import {readdirSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {makeFolder} from '../cli/run-cli.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Registry traffic: run where it is allowed, which is where the packages were installed from. */
it('packs to a tarball that installs and runs in an empty folder', {timeout: 300_000}, () => {
  const folder = makeFolder({})
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: root, stdio: 'pipe'})
  const [tarball = ''] = readdirSync(folder)
  expect(statSync(path.join(folder, tarball)).size).toBeLessThan(15_000_000)

  writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], {
    cwd: folder,
    stdio: 'pipe'
  })
  writeFileSync(path.join(folder, 'brev.md'), 'Såfremt du flytter, skal du skrive til os.\n')
  const cli = spawnSync(
    process.execPath,
    ['node_modules/klarbrev/bin/klarbrev.js', 'brev.md', '-f', 'json'],
    {cwd: folder, encoding: 'utf8'}
  )
  expect(JSON.parse(cli.stdout).letters[0].findings[0].actual).toBe('Såfremt')

  writeFileSync(
    path.join(folder, 'use.js'),
    "import {checkLetter} from 'klarbrev'\nimport {retextDanish} from 'klarbrev/retext'\nconsole.log(checkLetter('Såfremt du flytter.').findings[0].ruleId, typeof retextDanish)\n"
  )
  expect(execFileSync(process.execPath, ['use.js'], {cwd: folder, encoding: 'utf8'}).trim()).toBe(
    'officialese function'
  )
})
