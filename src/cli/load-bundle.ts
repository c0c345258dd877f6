import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import path from 'node:path'
import v8 from 'node:v8'
import vm from 'node:vm'
import type {Shell} from './shell/terminal.ts'

/** What the bundled command line exports. */
export interface Bundle {
  readonly run: (shell: Shell) => Promise<number>
  /** Prepare a thread to examine letters. */
  readonly makeWorker: (surroundings: unknown) => Promise<(task: unknown) => Promise<unknown>>
}

/**
 * Load the bundled command line, with the code that V8 compiled of it when the package was built.
 *
 * Compiling takes longer than checking a letter. A V8 of another version does not take that code; Node.js from 22.1 on
 * then keeps what it compiles itself.
 *
 * @public used by bin/klarbrev.js
 */
export function loadBundle(file: string): Bundle {
  const script = compileBundle(file, codeOf(file))
  if (script?.cachedDataRejected === false) return runBundle(script, file)
  const {enableCompileCache} = module as {readonly enableCompileCache?: () => unknown}
  enableCompileCache?.()
  return createRequire(file)(file) as Bundle
}

/** The file of V8's code beside a bundle. */
export function codeOf(bundle: string): string {
  return bundle.replace(/\.cjs$/, '.v8')
}

/** Settings of V8 for short runs, by the versions of V8 that know them; another would complain of them to the user. */
const settings: ReadonlyArray<{readonly flag: string; readonly until: number}> = [
  // How much V8 runs of a function before it optimises it, in bytes of bytecode; nine times as much as of itself. A run
  // on one letter would spend a quarter of its time on optimising what it hardly uses again; a run on many reaches this
  // at once. The code beside the bundle is only taken under the settings under which it was made.
  {flag: '--interrupt-budget=1200000', until: 11},
  // How many times as much young memory V8 takes when the first megabyte does not suffice: all that it may, at once. To
  // grow step by step it would go through what lives a dozen times before one letter is read.
  {flag: '--semi-space-growth-factor=16', until: 14}
]

/** Set V8 for short runs; before anything is compiled. */
export function setEngine(): void {
  const engine = Number.parseInt(process.versions.v8, 10)
  for (const {flag, until} of settings) if (engine <= until) v8.setFlagsFromString(flag)
}

/**
 * Compile a bundle, or take it as compiled.
 *
 * @param codeFile where its code is; undefined comes back when nothing is there
 */
export function compileBundle(file: string): vm.Script
export function compileBundle(file: string, codeFile: string): vm.Script | undefined
export function compileBundle(file: string, codeFile?: string): vm.Script | undefined {
  setEngine()
  const bytes = readFileSync(file)
  // The bundle is ASCII, which Latin-1 reads fastest.
  const source = bytes.toString('latin1')
  // The code beside the bundle keeps this name; where it was built is nothing to its users.
  const filename = path.basename(file)
  if (codeFile === undefined) return new vm.Script(source, {filename})
  const cachedData = readInto(bytes, codeFile)
  return cachedData && new vm.Script(source, {filename, cachedData})
}

/**
 * Run a compiled bundle as Node.js runs a module.
 *
 * @param importModule what imports for it: a script that V8 takes as compiled cannot
 */
export function runBundle(
  script: vm.Script,
  file: string,
  importModule: (name: string) => Promise<unknown> = (name) => import(name)
): Bundle {
  const loaded = {exports: {}}
  const require = Object.assign(createRequire(file), {import: importModule})
  script.runInThisContext()(loaded.exports, require, loaded, file, path.dirname(file))
  return loaded.exports as Bundle
}

/** Read a file into memory that is at hand, since each thread would else keep both until it collects garbage. */
function readInto(room: Buffer, file: string): Buffer | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return
  }
  try {
    const {size} = fstatSync(descriptor)
    const bytes = size <= room.length ? room.subarray(0, size) : Buffer.alloc(size)
    return bytes.subarray(0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}
