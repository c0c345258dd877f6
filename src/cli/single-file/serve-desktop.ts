import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Bundle} from '../load-bundle.ts'
import {openInBrowser} from '../shell/open-in-browser.ts'
import type {DesktopWish} from './desktop.ts'
import {desktopTexts} from './desktop-texts.ts'

/** Serve somebody without a terminal; the window stays until Enter where there is something to read in it. */
export async function serveDesktop(wish: DesktopWish, {run}: Bundle): Promise<number> {
  const [node = '', program = ''] = process.argv
  const texts = desktopTexts[process.env.KLARBREV_UI === 'en' ? 'en' : 'da']
  const call = (...args: ReadonlyArray<string>) => run(shellWith([node, program, ...args]))
  if (wish.kind === 'show') {
    const code = await call('show', ...wish.files)
    if (code !== 0) await enter(texts.wait)
    return code
  }
  await enter(texts.explanation)
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'klarbrev-')), 'klarbrev.html')
  const code = await call('page', '-o', file)
  if (code === 0) await openInBrowser(pathToFileURL(file).href, process)
  return code
}

/** The process with other arguments. */
function shellWith(argv: ReadonlyArray<string>): Parameters<Bundle['run']>[0] {
  const {env, stdin, stdout, stderr} = process
  return {argv, env, cwd: () => process.cwd(), stdin, stdout, stderr}
}

/** Say something, and wait for Enter. */
function enter(said: string): Promise<void> {
  process.stdout.write(said)
  return new Promise((resolve) => {
    process.stdin.once('data', () => {
      process.stdin.pause()
      resolve()
    })
    process.stdin.once('end', resolve)
  })
}
