import {closeSync, existsSync, openSync, readSync} from 'node:fs'
import path from 'node:path'
import type {CommandContext} from '../shell/command-context.ts'
import {isSameFile} from '../shell/same-file.ts'
import {UsageError} from '../shell/usage-error.ts'
import {cliTexts} from '../texts/cli.ts'

/**
 * Make sure that nothing is written over what is read.
 *
 * A page that an earlier run wrote is HTML, as letters may be, and often stands in the folder that it is about: that is
 * no letter.
 *
 * @param outputs the files to write; undefined for standard output
 * @returns the inputs without such pages
 * @throws {UsageError} when an output is one of the other inputs.
 */
export function keepInputs<Input extends {readonly path: string}>(
  inputs: ReadonlyArray<Input>,
  outputs: ReadonlyArray<string | undefined>,
  {shell, language}: CommandContext
): ReadonlyArray<Input> {
  const cwd = shell.cwd()
  let kept = inputs
  for (const output of outputs) {
    const target = output === undefined ? undefined : path.resolve(cwd, output)
    // Only what exists can be lost.
    if (output === undefined || target === undefined || !existsSync(target)) continue
    const others = kept.filter((input) => !isSameFile(path.resolve(cwd, input.path), target))
    if (others.length === kept.length) continue
    if (!isOwnPage(target)) throw new UsageError(cliTexts[language].targetIsLetter(output))
    kept = others
  }
  return kept
}

/** Whether klarbrev wrote a page, as its head says. */
function isOwnPage(file: string): boolean {
  const head = Buffer.alloc(400)
  try {
    const descriptor = openSync(file, 'r')
    try {
      readSync(descriptor, head, 0, head.length, 0)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
  return head.toString('latin1').includes('<meta name="generator" content="klarbrev">')
}
