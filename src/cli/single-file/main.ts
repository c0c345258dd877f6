import {statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {getAsset} from 'node:sea'
import {fileURLToPath} from 'node:url'
import vm from 'node:vm'
import {isMainThread} from 'node:worker_threads'
import {answerTasks} from '../answer-tasks.ts'
import {type Bundle, runBundle, setEngine} from '../load-bundle.ts'
import {desktopWish} from './desktop.ts'
import {serveDesktop} from './serve-desktop.ts'

// What the single executable starts, in the main thread and in those that examine letters.

/** What the bundle imports and the executable brings; everything else comes from Node.js or from the user's disk. */
const brought: Readonly<Record<string, string>> = {
  './charts.cjs': 'dist/cli/charts.cjs',
  './mcp.cjs': 'dist/cli/mcp.cjs',
  './lsp.cjs': 'dist/cli/lsp.cjs',
  'pdfjs-dist/legacy/build/pdf.mjs': 'pdf.cjs',
  'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdf.worker.cjs'
}

/** Loads a configuration that is a module: scripts inside an executable may require it, but not import it. */
const requireOutside = createRequire(process.execPath)

const modules = new Map<string, Bundle>()
setEngine()
// The source of a thread sees a module that is none of the bundle's.
Reflect.deleteProperty(globalThis, 'module')
const bundle = load('dist/cli/klarbrev.cjs')
if (isMainThread) {
  const wish = desktopWish({
    platform: process.platform,
    env: process.env,
    args: process.argv.slice(2),
    isFile: (name) => statSync(name, {throwIfNoEntry: false})?.isFile() === true
  })
  const ran = wish ? serveDesktop(wish, bundle) : bundle.run(process)
  ran.then((code) => {
    process.exitCode = code
  })
} else {
  answerTasks(bundle)
}

async function importModule(name: string): Promise<unknown> {
  const asset = brought[name]
  return asset === undefined ? requireOutside(fileURLToPath(name)) : load(asset)
}

function load(asset: string): Bundle {
  const known = modules.get(asset)
  if (known) return known
  const cachedData = codeOf(asset)
  const script = new vm.Script(getAsset(asset, 'utf8'), {
    filename: asset,
    ...(cachedData ? {cachedData} : {})
  })
  const exports = runBundle(script, process.execPath, importModule)
  modules.set(asset, exports)
  return exports
}

/** V8's compiled code; brought where it was made by the same Node.js on the same system. */
function codeOf(asset: string): Uint8Array | undefined {
  try {
    return new Uint8Array(getAsset(asset.replace(/\.cjs$/, '.v8')))
  } catch {
    return
  }
}
