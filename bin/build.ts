/**
 * Builds dist: the library as TypeScript emits it, and the command line as a bundle, since loading hundreds of small
 * files would take longer than checking a letter.
 */
import {execFileSync} from 'node:child_process'
import {cpSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {configJsonSchema} from '../src/config/config-json-schema.ts'
import {rules} from '../src/rules/generated.ts'
import {ruleJsonSchema} from '../src/rules/rule-json-schema.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

rmSync(root('dist'), {recursive: true, force: true})
execFileSync(
  process.execPath,
  [root('node_modules/typescript/bin/tsc'), '-p', root('bin/tsconfig.build.json')],
  {
    stdio: 'inherit'
  }
)
await build({
  entryPoints: {main: root('src/cli/main.ts')},
  outdir: root('dist/cli'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['klarbrev-source'],
  minify: true,
  keepNames: true,
  legalComments: 'none',
  // Larger than the rest together, and loaded for PDFs only.
  external: ['pdfjs-dist'],
  // Commander is CommonJS and asks for Node's modules by require.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"
  }
})
cpSync(root('src/danish/data'), root('dist/danish/data'), {recursive: true})
cpSync(root('src/report/report.schema.json'), root('dist/report.schema.json'))
writeFileSync(root('dist/rule.schema.json'), `${JSON.stringify(ruleJsonSchema(), undefined, 2)}\n`)
writeFileSync(root('dist/config.schema.json'), `${JSON.stringify(configJsonSchema(rules), undefined, 2)}\n`)
