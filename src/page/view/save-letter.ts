import type {CheckSettings} from '../messages.ts'
import {offlineTexts} from '../texts.ts'
import {make} from './elements.ts'
import type {LetterState} from './letter-state.ts'
import type {AskWorker} from './worker-client.ts'

/** How saving went, in words; one of the two is empty. */
export interface Saved {
  readonly done: string
  readonly refused: string
}

/** What is put behind the name of the letter. */
const endings = {tracked: 'ret', comments: 'kommentarer', report: 'rapport'} as const

/** Milliseconds that a browser has to begin saving. */
const patience = 10_000

/** Save the letter as text, as a Word document, or the report on it. */
export async function saveLetter(
  how: string,
  letter: LetterState,
  settings: CheckSettings,
  ask: AskWorker
): Promise<Saved> {
  const texts = offlineTexts[settings.language]
  const base = (letter.name || 'brev').replace(/\.[^.]+$/, '')
  if (how !== 'tracked' && how !== 'comments' && how !== 'report') {
    const name = letter.isLocked || letter.name === '' ? `${base}.txt` : letter.name
    download(name, new TextEncoder().encode(letter.text))
    return {done: texts.saved(name), refused: ''}
  }
  const answer = await ask({kind: 'write', letter: letter.input, how, settings})
  if (answer.kind !== 'written') return {done: '', refused: answer.kind === 'refused' ? answer.message : ''}
  const name = `${base}-${endings[how]}.${how === 'report' ? 'json' : letter.name.replace(/^.*\./, '')}`
  download(name, answer.bytes)
  return {done: texts.saved(name), refused: ''}
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  make('a', {href: address, download: name}).click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
