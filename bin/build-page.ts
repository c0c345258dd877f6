/** Builds the page that checks letters in a browser: script, worker and the engine's data in one file. */
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {type BuildOptions, build} from 'esbuild'
import {page, sealed} from '../src/page/page.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const options = {
  bundle: true,
  write: false,
  metafile: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome110', 'firefox110', 'safari16.4'],
  conditions: ['klarbrev-source'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none'
} satisfies BuildOptions

/**
 * Write the page, and say of what it is made.
 *
 * @returns the files that went into it, for their licences
 */
export async function buildPage(target: string, version: string): Promise<Array<string>> {
  const main = await build({...options, entryPoints: [root('src/page/view/main.ts')]})
  const worker = await build({
    ...options,
    entryPoints: [root('src/page/worker/page-worker.ts')],
    // Some libraries ask the document where there is one.
    conditions: ['klarbrev-source', 'worker'],
    define: {KLARBREV_VERSION: JSON.stringify(version)},
    plugins: [
      {
        // What reads PDF is larger than all the rest.
        name: 'without-pdf',
        setup({onLoad}) {
          onLoad({filter: /[\\/]pdf[\\/]read-pdf\.ts$/}, () => ({
            contents: "export {refusePdf as readPdf} from './no-pdf.ts'",
            resolveDir: root('src/page/worker')
          }))
        }
      }
    ]
  })
  const data = Object.fromEntries(
    ['lexicon', 'tagger', 'syntax', 'frequency'].map((name) => [
      name,
      gzipSync(readFileSync(root(`src/danish/data/${name}.bin`)), {level: 9}).toString('base64')
    ])
  )
  const script = sealed(main.outputFiles[0]?.text ?? '')
  writeFileSync(
    target,
    page({
      main: script,
      worker: worker.outputFiles[0]?.text ?? '',
      mainHash: createHash('sha256').update(script).digest('base64'),
      data
    })
  )
  return [...Object.keys(main.metafile.inputs), ...Object.keys(worker.metafile.inputs)]
}
