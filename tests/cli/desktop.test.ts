import {expect, it} from 'vitest'
import {desktopWish} from '../../src/cli/single-file/desktop.ts'

const files = new Set(['C:\\Breve\\afslag.docx', 'brev.md'])
const isFile = (name: string) => files.has(name)
const explorer = {
  USERPROFILE: 'C:\\Users\\Ali',
  PSModulePath: 'C:\\Program Files\\WindowsPowerShell\\Modules'
}

it.each([
  ['a letter dropped at Windows', 'win32', explorer, ['C:\\Breve\\afslag.docx'], 'show'],
  ['a double click', 'win32', explorer, [], 'explain'],
  ['cmd', 'win32', {...explorer, PROMPT: '$P$G'}, ['brev.md'], undefined],
  [
    'PowerShell',
    'win32',
    {...explorer, PSModulePath: 'c:\\users\\ali\\Documents\\PowerShell\\Modules'},
    ['brev.md'],
    undefined
  ],
  ['a terminal', 'win32', {...explorer, WT_SESSION: 'x'}, [], undefined],
  ['an option', 'win32', explorer, ['--version'], undefined],
  ['a file that is not there', 'win32', explorer, ['væk.md'], undefined],
  ['Linux', 'linux', {}, ['brev.md'], undefined],
  ['Linux from its desktop', 'linux', {KLARBREV_DESKTOP: '1'}, ['brev.md'], 'show']
] as const)('%s', (_, platform, env, args, kind) => {
  expect(desktopWish({platform, env, args, isFile})?.kind).toBe(kind)
})
