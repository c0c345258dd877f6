import {audienceNames, typeNames} from '../../text/names.ts'
import type {Audience, LetterType, UiLanguage} from '../../types.ts'
import type {BlockView, CheckSettings, LetterInput, LetterView} from '../messages.ts'
import {offlineTexts} from '../texts.ts'
import {byId} from './elements.ts'
import {LetterState} from './letter-state.ts'
import {type Saved, saveLetter} from './save-letter.ts'
import {showComparison} from './show-comparison.ts'
import {showView, statusLine} from './show-view.ts'
import {startWorker, TooSlow} from './worker-client.ts'

/** Milliseconds after the last key before the letter is read again. */
const pause = 100

const area = byId('text', HTMLTextAreaElement)
const original = byId('original', HTMLTextAreaElement)
const compare = byId('compare', HTMLDetailsElement)
const status = byId('status', HTMLElement)
const problem = byId('problem', HTMLElement)
const letter = new LetterState()
const ask = startWorker()
let language: UiLanguage = location.hash === '#en' ? 'en' : 'da'
let view: LetterView | undefined
let timer = 0
let isBusy = false
let isWaiting = false

document.documentElement.classList.add('js')
speak()

area.addEventListener('input', () => {
  letter.text = area.value
  if (letter.original === undefined || letter.name === '') {
    letter.name ||= 'brev.txt'
    // What is pasted or typed first is what later versions are compared with.
    if (letter.text.trim().split(/\s+/).length > 8) letter.original ??= letter.input
  }
  soon()
})
for (const id of ['type', 'audience', 'advice']) document.getElementById(id)?.addEventListener('change', soon)
byId('file', HTMLInputElement).addEventListener('change', (event) => {
  const {target} = event
  if (!(target instanceof HTMLInputElement)) return
  void openFiles(target.files)
  target.value = ''
})
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  begin({name: ''})
  area.focus()
})
byId('undo', HTMLButtonElement).addEventListener('click', () => {
  if (!letter.undo()) problem.textContent = offlineTexts[language].gone
  if (!letter.isLocked) area.value = letter.text
  void check()
})
byId('free', HTMLButtonElement).addEventListener('click', () => {
  letter.free()
  void check()
  area.focus()
})
byId('print', HTMLButtonElement).addEventListener('click', () => print())
byId('language', HTMLButtonElement).addEventListener('click', () => {
  language = language === 'da' ? 'en' : 'da'
  history.replaceState(undefined, '', language === 'da' ? location.href.replace(/#.*/, '') : '#en')
  speak()
  void check()
})
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]'))
  button.addEventListener('click', async () =>
    say(await saveLetter(button.dataset.save ?? 'text', letter, settings(), ask))
  )
original.addEventListener('input', () => void verify())
compare.addEventListener('toggle', () => void verify())

addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('dropping')
})
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('dropping')
})
addEventListener('drop', (event) => {
  event.preventDefault()
  document.body.classList.remove('dropping')
  if (event.dataTransfer?.files.length) void openFiles(event.dataTransfer.files)
  else {
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (text !== '') begin({name: 'brev.txt', text})
  }
})
addEventListener('paste', (event) => {
  const {clipboardData} = event
  if (clipboardData?.getData('text/plain') !== '') return
  const [file] = clipboardData.files
  if (!file) return
  event.preventDefault()
  if (file.type.startsWith('image/')) problem.textContent = offlineTexts[language].picture
  else void openFiles(clipboardData.files)
})

/** Exchange the words of the page. */
function speak(): void {
  const {fixed} = offlineTexts[language]
  document.documentElement.lang = language
  document.title = fixed.title
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const {text = ''} = element.dataset
    element.textContent = fixed[text as keyof typeof fixed]
  }
  for (const [id, names] of [
    ['type', typeNames[language]],
    ['audience', audienceNames[language]]
  ] as const)
    for (const option of byId(id, HTMLSelectElement).options)
      if (option.value !== '') option.textContent = names[option.value as keyof typeof names]
  byId('language', HTMLButtonElement).lang = language === 'da' ? 'en' : 'da'
}

async function openFiles(files: FileList | null | undefined): Promise<void> {
  const texts = offlineTexts[language]
  const [file, another] = files ?? []
  if (!file) return
  problem.textContent = another ? texts.several : ''
  if (another) return
  if (file.type.startsWith('image/')) {
    problem.textContent = texts.picture
    return
  }
  if (file.size > 20_000_000) {
    problem.textContent = texts.unreadable({code: 'too-large'})
    return
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  // The worker reads it, whatever it is; a text can then be typed in.
  begin({name: file.name, bytes})
}

function begin(begun: {readonly name: string; readonly text?: string; readonly bytes?: Uint8Array}): void {
  letter.begin(begun)
  area.value = letter.text
  original.value = ''
  problem.textContent = ''
  view = undefined
  byId('file-name', HTMLElement).textContent = begun.bytes ? begun.name : ''
  void check()
}

function soon(): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => void check(), pause)
}

function settings(): CheckSettings {
  const chosen = (id: string) => byId(id, HTMLSelectElement).value || undefined
  return {
    language,
    // The options of the page are the types and audiences there are.
    type: chosen('type') as LetterType | undefined,
    audience: chosen('audience') as Audience | undefined,
    advice: byId('advice', HTMLInputElement).checked,
    now: `${new Date().toLocaleString('sv-SE').replace(' ', 'T')}Z`
  }
}

/** Have the letter read; what changes meanwhile is read next, once. */
async function check(): Promise<void> {
  if (isBusy) {
    isWaiting = true
    return
  }
  if (!letter.isLocked && letter.text.trim() === '') return showNothing()
  isBusy = true
  document.body.setAttribute('aria-busy', 'true')
  if (!view) status.textContent = offlineTexts[language].reading
  const asked = letter.input
  try {
    const answer = await ask({kind: 'check', letter: asked, settings: settings()})
    if (answer.kind === 'refused') refuse(answer.message)
    else if (answer.kind === 'checked' && !isStale(asked)) show(answer.view)
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    refuse(offlineTexts[language].slow)
  } finally {
    isBusy = false
    document.body.setAttribute('aria-busy', String(isWaiting))
  }
  if (!isWaiting) return
  isWaiting = false
  await check()
}

/** Whether the letter was changed while it was read. */
function isStale(asked: LetterInput): boolean {
  const now = letter.input
  return now.text !== asked.text || now.bytes !== asked.bytes || now.edits !== asked.edits
}

function showNothing(): void {
  view = undefined
  status.textContent = ''
  byId('found', HTMLElement).hidden = true
  byId('marks', HTMLElement).textContent = ''
  controls()
}

function refuse(message: string): void {
  problem.textContent = message
  showNothing()
}

function show(next: LetterView): void {
  view = next
  const texts = offlineTexts[language]
  if (letter.isLocked) {
    letter.read(next.text)
    // A file that is text can be typed in; the others are what was read of them.
    if (next.format === 'text' || next.format === 'markdown' || next.format === 'html') {
      letter.begin({name: letter.name, text: next.text})
    }
    area.value = next.text
  }
  letter.originalLix ??= next.lix
  problem.textContent = ''
  showView(next, texts, byId('advice', HTMLInputElement).checked, {use, show: point})
  const moved = letter.accepted > 0 ? letter.originalLix : undefined
  status.textContent = statusLine(next, moved, letter.accepted, texts)
  controls()
  if (compare.open) void verify()
}

function controls(): void {
  area.readOnly = letter.isLocked
  byId('undo', HTMLElement).hidden = letter.accepted === 0
  byId('free', HTMLElement).hidden = !letter.isLocked
  byId('locked', HTMLElement).hidden = !letter.isLocked
  for (const button of document.querySelectorAll<HTMLElement>(
    '[data-save="tracked"], [data-save="comments"]'
  ))
    button.hidden = !letter.isWord
}

function use({rewrite, start}: BlockView): void {
  if (!rewrite) return
  letter.accept(rewrite.edits)
  if (!letter.isLocked) area.value = letter.text
  void check().then(() => area.setSelectionRange(start, start))
}

/** Lead to a sentence in the letter. */
function point({start, end}: BlockView): void {
  area.focus()
  area.setSelectionRange(start, end)
  const marks = byId('marks', HTMLElement)
  const share = start / Math.max(1, area.value.length)
  const top = marks.getBoundingClientRect().top + scrollY + share * marks.offsetHeight
  scrollTo({top: Math.max(0, top - innerHeight / 3)})
}

/** Compare the letter with what it was, or with what was pasted as its old version. */
async function verify(): Promise<void> {
  const pasted = original.value.trim() === '' ? undefined : {name: 'før.txt', text: original.value}
  const before = pasted ?? letter.original
  if (compare.open && before && view) await showComparison({before, after: letter.input, language}, ask)
}

function say({done, refused}: Saved): void {
  status.textContent = done
  problem.textContent = refused
}
