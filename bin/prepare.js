/**
 * Builds a checkout that npm prepares as a dependency from git, as pre-commit asks it to.
 *
 * Where that is done for a global installation, npm installs the checkout's dependencies globally, too, where its build
 * does not find them; then they are installed here first.
 */
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const root = new URL('../', import.meta.url)
const run = (command) => execSync(command, {cwd: root, stdio: 'inherit'})

if (!existsSync(new URL('node_modules/tsx', root))) {
  run('npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund')
}
run('npm run build')
