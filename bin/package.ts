/**
 * Packages klarbrev as one file that brings Node.js, for systems where nothing can be installed.
 *
 *     npm run package                    # all systems, into single/
 *     npm run package -- linux-x64       # one of them
 *
 * Node.js comes from its packages on npm and is kept in node_modules/.cache.
 */
import {execFileSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build} from 'esbuild'
import {runtimeOf, runtimeVersion, type System, systems} from './package/runtimes.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const runtimesFolder = root('node_modules/.cache/klarbrev-runtimes')
const parts = root('single/parts')
const letters = ['02-handicapparkering.md', '08-rykker.txt'].map((name) =>
  root(`fixtures/gold/letters/${name}`)
)

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !systems.some((system) => system === name))
if (unknown) {
  process.stderr.write(`${unknown}: not a system; take ${systems.join(', ')}\n`)
  process.exit(2)
}
const wanted = systems.filter((system) => asked.length === 0 || asked.includes(system))

rmSync(parts, {recursive: true, force: true})
mkdirSync(parts, {recursive: true})
// Laid out as the package is, so that the bundle finds what it needs while its code is made.
cpSync(root('dist/cli'), path.join(parts, 'dist/cli'), {recursive: true})
cpSync(root('dist/danish/data'), path.join(parts, 'dist/danish/data'), {recursive: true})
cpSync(root('package.json'), path.join(parts, 'package.json'))
await buildParts()
// The system that this runs on makes the code that its executable starts with, and builds all of them.
const builder = runtimeOf('linux-x64', runtimesFolder)
execFileSync(builder, [root('bin/package/compile.ts'), path.join(parts, 'dist/cli/klarbrev.cjs'), ...letters])
for (const system of wanted) packageFor(system)

/** What runs in the executable besides the bundle of the command line, as scripts. */
async function buildParts(): Promise<void> {
  const script = {
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: `node${runtimeVersion}`,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: {'import.meta.url': '__filename'}
  } satisfies BuildOptions
  await build({
    ...script,
    entryPoints: [root('src/cli/single-file/main.ts')],
    outfile: path.join(parts, 'single-file.cjs'),
    define: {}
  })
  // Functions that take what a module takes, as the bundle is one.
  const asFunction = {
    ...script,
    banner: {js: '(function(exports,require,module,__filename,__dirname){'},
    footer: {js: '})'}
  }
  for (const name of ['pdf', 'pdf.worker']) {
    await build({
      ...asFunction,
      entryPoints: [root(`node_modules/pdfjs-dist/legacy/build/${name}.mjs`)],
      outfile: path.join(parts, `${name}.cjs`)
    })
  }
  for (const [name, entry] of [
    ['charts', 'bin/bundle/charts.ts'],
    ['mcp', 'src/cli/commands/mcp/mcp-sdk.ts'],
    ['lsp', 'src/cli/commands/lsp/lsp-sdk.ts']
  ] as const) {
    await build({
      ...asFunction,
      entryPoints: [root(entry)],
      conditions: ['klarbrev-source'],
      outfile: path.join(parts, `${name}.cjs`)
    })
  }
}

function packageFor(system: System): void {
  const output = root(`single/klarbrev-${system}${system === 'win-x64' ? '.exe' : ''}`)
  const pages = ['rules', 'guide'].flatMap((folder) =>
    readdirSync(root(folder)).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name}` : []))
  )
  const data = readdirSync(root('dist/danish/data')).filter((name) => name.endsWith('.bin'))
  const assets: Record<string, string> = {
    'package.json': root('package.json'),
    'dist/page.html': root('dist/page.html'),
    'single-file.cjs': path.join(parts, 'single-file.cjs'),
    'pdf.cjs': path.join(parts, 'pdf.cjs'),
    'pdf.worker.cjs': path.join(parts, 'pdf.worker.cjs'),
    'dist/cli/klarbrev.cjs': path.join(parts, 'dist/cli/klarbrev.cjs'),
    'dist/cli/charts.cjs': path.join(parts, 'charts.cjs'),
    'dist/cli/mcp.cjs': path.join(parts, 'mcp.cjs'),
    'dist/cli/lsp.cjs': path.join(parts, 'lsp.cjs'),
    // V8 takes compiled code of its own kind only.
    ...(system === 'linux-x64' ? {'dist/cli/klarbrev.v8': path.join(parts, 'dist/cli/klarbrev.v8')} : {}),
    ...Object.fromEntries(pages.map((name) => [name, root(name)])),
    ...Object.fromEntries(data.map((name) => [`dist/danish/data/${name}`, root(`dist/danish/data/${name}`)]))
  }
  const config = path.join(parts, `${system}.json`)
  const settings = {
    main: path.join(parts, 'single-file.cjs'),
    executable: runtimeOf(system, runtimesFolder),
    output,
    disableExperimentalSEAWarning: true,
    // Arguments and environment are the user's letters and settings, none of them Node.js's.
    execArgvExtension: 'none',
    assets
  }
  writeFileSync(config, JSON.stringify(settings))
  execFileSync(builder, ['--build-sea', config], {stdio: ['ignore', 'ignore', 'inherit']})
  chmodSync(output, 0o755)
  process.stdout.write(`${path.relative(root(''), output)}: ${Math.round(statSync(output).size / 1e6)} MB\n`)
}
