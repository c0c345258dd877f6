import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What `npm run build` makes `dist/` from. */
const sources = [
  'src',
  'rules',
  'bin/build.ts',
  'bin/build-rules.ts',
  'bin/bundle',
  'bin/tsconfig.build.json',
  'package.json'
]

/** A file that was changed after `dist/` was built; undefined when it was built last. */
export function changedSinceBuild(): string | undefined {
  const built = statSync(path.join(root, 'dist/cli/klarbrev.cjs'), {throwIfNoEntry: false})?.mtimeMs ?? 0
  return sources.flatMap(filesIn).find((file) => statSync(path.join(root, file)).mtimeMs > built)
}

/**
 * The built command line, for tests that run it as a user does.
 *
 * @throws where it is not what the source says: such a test would be green, or red, for nothing.
 */
export function builtProgram(): string {
  const changed = changedSinceBuild()
  if (changed) throw new Error(`${changed} is newer than dist/: run \`npm run build\` first`)
  return path.join(root, 'bin/klarbrev.js')
}

function filesIn(name: string): Array<string> {
  if (!statSync(path.join(root, name)).isDirectory()) return [name]
  return readdirSync(path.join(root, name), {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && !isMade(file.name))
    .map((file) => path.relative(root, path.join(file.parentPath, file.name)))
}

/** Pages for people are not built, and what is generated is made by the build itself. */
function isMade(name: string): boolean {
  return name === 'generated.ts' || name.endsWith('.md')
}
