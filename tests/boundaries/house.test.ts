import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = readdirSync(`${root}src`, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => name.split(path.sep).join('/'))

it('has the top level of the design', () => {
  const allowed = new Set([
    'bin',
    'src',
    'rules',
    // Pages for those who use klarbrev, beside the pages of its rules.
    'guide',
    // What editors need to start klarbrev.
    'editors',
    'fixtures',
    'tests',
    'package.json',
    'tsconfig.json',
    'README.md',
    'package-lock.json',
    'LICENSE',
    'NOTICE',
    'CHANGELOG.md',
    'node_modules',
    'dist',
    'single',
    'coverage'
  ])
  expect(
    readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name) && !name.endsWith('.tgz'))
  ).toEqual([])
})

it('has folders and files that can be taken in at a glance', () => {
  const files = readdirSync(`${root}src`, {recursive: true, withFileTypes: true}).filter((d) => d.isFile())
  const counts = new Map<string, number>()
  for (const {parentPath} of files) counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > 25)).toEqual([])
  expect(sources.filter((name) => /^cli\/[^/]+$/.test(name)).length).toBeLessThanOrEqual(8)

  const lengthOf = (name: string) => readFileSync(`${root}src/${name}`, 'utf8').split('\n').length - 1
  const lengths = sources.map(lengthOf).sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.floor(lengths.length * share)]
  expect(at(0.5)).toBeLessThanOrEqual(85)
  expect(at(0.9)).toBeLessThanOrEqual(200)
  expect(sources.filter((name) => lengthOf(name) > 300)).toEqual([])
})

it.each(sources.filter((name) => !/^(?:cli|page\/view)\//.test(name)))(
  '%s knows no disk, clock, environment or network',
  (name) => {
    const text = readFileSync(`${root}src/${name}`, 'utf8')
    expect(text).not.toMatch(
      /from ['"]node:|require\(|\bprocess\.|\bDate\b|\bfetch\(|\bchalk\b|\bXMLHttpRequest\b/
    )
  }
)

it('has no network code among its dependencies in use', () => {
  for (const name of sources) {
    expect(readFileSync(`${root}src/${name}`, 'utf8')).not.toMatch(
      /node:(?:https?|net|tls|dgram|dns)|undici|axios/
    )
  }
})

it('bundles for a browser', async () => {
  const {outputFiles, errors} = await build({
    entryPoints: [`${root}src/index.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    alias: {'#danish': `${root}src/danish/no-danish.ts`},
    logLevel: 'silent'
  })
  expect(errors).toEqual([])
  expect(outputFiles[0]?.text).not.toMatch(/from ?"node:/)
})

it('locks what other machines need, too', () => {
  // Without them `npm ci` refuses the lock file, or installs no linter on Windows and macOS.
  const {packages} = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  const optional = Object.values<{optionalDependencies?: object}>(packages).flatMap((d) =>
    Object.keys(d.optionalDependencies ?? {})
  )
  expect(
    optional.filter((name) => !Object.keys(packages).some((d) => d.endsWith(`node_modules/${name}`)))
  ).toEqual([])
})
