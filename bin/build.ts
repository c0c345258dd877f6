/**
 * Builds dist: the library as TypeScript emits it, and the command line as one file with V8's compiled code beside it,
 * since loading hundreds of small files, or compiling the one, would take longer than checking a letter.
 */
import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build} from 'esbuild'
import {configJsonSchema} from '../src/config/config-json-schema.ts'
import {rules} from '../src/rules/generated.ts'
import {ruleJsonSchema} from '../src/rules/rule-json-schema.ts'
import {buildPage} from './build-page.ts'
import {collectLicences} from './collect-licences.ts'
import {writeCode} from './write-code.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

rmSync(root('dist'), {recursive: true, force: true})
execFileSync(
  process.execPath,
  [root('node_modules/typescript/bin/tsc'), '-p', root('bin/tsconfig.build.json')],
  {
    stdio: 'inherit'
  }
)
const options = {
  bundle: true,
  metafile: true,
  // V8 gives its compiled code of scripts only, not of modules.
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  conditions: ['klarbrev-source'],
  // Names stay for stack traces; to keep them aside of short ones would cost time at each start.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none'
} satisfies BuildOptions
const main = await build({
  ...options,
  entryPoints: [root('src/cli/main.ts')],
  outfile: root('dist/cli/klarbrev.cjs'),
  // Larger than the rest together and loaded for PDFs only.
  external: ['pdfjs-dist'],
  define: {'import.meta.url': '__url'},
  plugins: [
    {
      // What a check of one letter never calls, but whose import Node.js takes long to load: programs are started for
      // git only, and hashes made for caches and pages.
      name: 'when-asked',
      setup({onResolve, onLoad}) {
        const functions: Readonly<Record<string, ReadonlyArray<string>>> = {
          'node:child_process': ['spawn'],
          'node:crypto': ['createCipheriv', 'createDecipheriv', 'createHash', 'hash', 'randomBytes']
        }
        onResolve({filter: /^node:(?:child_process|crypto)$/}, ({importer, path, namespace}) =>
          // What asks for it here is the function itself.
          namespace !== 'when-asked' && (path === 'node:crypto' || /commander/.test(importer))
            ? {path, namespace: 'when-asked'}
            : undefined
        )
        onLoad({filter: /./, namespace: 'when-asked'}, ({path}) => ({
          contents: (functions[path] ?? [])
            .map((name) => `export const ${name} = (...args) => require('${path}').${name}(...args)`)
            .join('\n'),
          resolveDir: root('')
        }))
      }
    },
    {
      // What draws charts is large, and only audits and comparisons need it; so is what speaks with assistants.
      name: 'beside-the-bundle',
      setup({onResolve}) {
        const beside = {
          'charts.cjs': /\/(?:draw-charts|trend-chart)\.ts$/,
          'mcp.cjs': /\/mcp-sdk\.ts$/,
          'lsp.cjs': /\/lsp-sdk\.ts$/
        }
        for (const [name, filter] of Object.entries(beside))
          onResolve({filter, namespace: 'file'}, ({kind}) =>
            kind === 'dynamic-import' ? {path: `./${name}`, external: true} : undefined
          )
      }
    }
  ]
})
const charts = await build({
  ...options,
  entryPoints: [root('bin/bundle/charts.ts')],
  outfile: root('dist/cli/charts.cjs')
})
const spoken = await Promise.all(
  ['mcp', 'lsp'].map((name) =>
    build({
      ...options,
      entryPoints: [root(`src/cli/commands/${name}/${name}-sdk.ts`)],
      outfile: root(`dist/cli/${name}.cjs`)
    })
  )
)
cpSync(root('src/danish/data'), root('dist/danish/data'), {recursive: true})
cpSync(root('src/report/report.schema.json'), root('dist/report.schema.json'))
cpSync(root('src/keep/verify.schema.json'), root('dist/verify.schema.json'))
writeFileSync(root('dist/rule.schema.json'), `${JSON.stringify(ruleJsonSchema(), undefined, 2)}\n`)
writeFileSync(root('dist/config.schema.json'), `${JSON.stringify(configJsonSchema(rules), undefined, 2)}\n`)
finishBundle(root('dist/cli/klarbrev.cjs'))
const {version} = JSON.parse(readFileSync(root('package.json'), 'utf8')) as {version: string}
const onPage = await buildPage(root('dist/page.html'), version)
writeFileSync(
  root('dist/cli/licences.txt'),
  collectLicences(root(''), [
    ...Object.keys(main.metafile.inputs),
    ...Object.keys(charts.metafile.inputs),
    ...spoken.flatMap(({metafile}) => Object.keys(metafile.inputs)),
    ...onPage
  ])
)
await writeCode(root('dist/cli/klarbrev.cjs'), [
  root('fixtures/gold/letters/02-handicapparkering.md'),
  root('fixtures/gold/letters/08-rykker.txt')
])

/**
 * Say in the bundle where it stands, and let it import by what loads it. Escape what is not ASCII: esbuild does so in
 * strings, not in regular expressions, where it means the same.
 *
 * As a module the bundle runs; as a script it is the function that does, since to put one around the text of a file
 * this large would copy it.
 */
function finishBundle(file: string): void {
  const names = 'exports,require,module,__filename,__dirname'
  const open = `(typeof module==='object'?run=>run(${names}):run=>run)(function(${names}){`
  const head =
    "const __url=require('node:url').pathToFileURL(__filename).href,__import=require.import??(name=>import(name));"
  const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  const source = readFileSync(file, 'utf8').replace(/(?<![.\w$])import(?=\()/g, '__import')
  writeFileSync(file, `${open}${head}${source.replace(/[^\0-\x7F]/g, toEscape)}\n})`)
}
