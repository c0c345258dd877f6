import {spawn} from 'node:child_process'
import type {Shell} from './terminal.ts'

/** What opens an address, by platform; `BROWSER` goes first. */
const openers: Readonly<Record<string, readonly [command: string, ...args: Array<string>]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open']
}

/** How long an opener may take to tell that it has failed, in milliseconds. */
const patience = 1500

/**
 * Open an address in the user's browser, and leave it running.
 *
 * @param address of a file, as `file:` has it
 * @returns whether something took it
 */
export function openInBrowser(address: string, {env}: Pick<Shell, 'env'>): Promise<boolean> {
  const named = env.BROWSER?.trim()
  const [command, ...args] = named ? [named] : (openers[process.platform] ?? ['xdg-open'])
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], {stdio: 'ignore', detached: true, windowsHide: true})
    const timer = setTimeout(() => resolve(true), patience)
    child.once('error', () => settle(false))
    child.once('exit', (code) => settle(code === 0))
    child.unref()

    function settle(isOpen: boolean): void {
      clearTimeout(timer)
      resolve(isOpen)
    }
  })
}
