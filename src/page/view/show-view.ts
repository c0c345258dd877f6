import type {BlockView, LetterView} from '../messages.ts'
import type {OfflineTexts} from '../texts.ts'
import {byId, make} from './elements.ts'

/** What people do with a sentence. */
export interface BlockActions {
  readonly use: (block: BlockView) => void
  readonly show: (block: BlockView) => void
}

/** Words of a sentence that are quoted above what is said of it. */
const quotedLetters = 140

/** Show what was found in a letter. */
export function showView(
  view: LetterView,
  texts: OfflineTexts,
  withAdvice: boolean,
  actions: BlockActions
): void {
  byId('found', HTMLElement).hidden = false
  byId('head', HTMLElement).replaceChildren(...view.head.map((line) => make('p', {}, line)))
  byId('headlines', HTMLElement).replaceChildren(
    ...view.headlines.map(({text, isError}) => make('li', isError ? {class: 'error'} : {}, text))
  )
  byId('main-box', HTMLElement).hidden = view.headlines.length === 0
  byId('told', HTMLElement).replaceChildren(
    ...view.reading.flatMap(({label, isMissing, items}) => {
      const kind: Record<string, string> = isMissing ? {class: 'missing'} : {}
      return [make('dt', kind, label), ...items.map((item) => make('dd', kind, item))]
    })
  )
  byId('told-box', HTMLElement).hidden = view.reading.length === 0
  byId('blocks', HTMLElement).replaceChildren(
    ...view.blocks.map((block) => blockItem(block, view, texts, actions))
  )
  byId('blocks-title', HTMLElement).hidden = view.blocks.length === 0
  byId('hidden-advice', HTMLElement).textContent =
    withAdvice || view.counts.info === 0 ? '' : texts.advice(view.counts.info)
  // The marks are made by klarbrev; what they hold of the letter is escaped.
  byId('marks', HTMLElement).innerHTML = `${view.marks}\n`
}

/** Say how the letter fares, in a line that is read aloud. */
export function statusLine(
  {lix, counts}: LetterView,
  before: number | undefined,
  accepted: number,
  texts: OfflineTexts
): string {
  const isClean = counts.error + counts.warning === 0
  return [
    `${texts.score(lix, counts.error, counts.warning)}.`,
    ...(isClean ? [texts.clean] : []),
    ...(before === undefined ? [] : [texts.moved(before, lix)]),
    ...(accepted > 0 ? [texts.used(accepted)] : [])
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function blockItem(
  block: BlockView,
  {text}: LetterView,
  texts: OfflineTexts,
  {use, show}: BlockActions
): HTMLElement {
  const {spot, told, severity, rewrite} = block
  const item = make('li', {class: severity})
  if (spot === undefined) item.append(make('p', {class: 'spot'}, texts.whole))
  else {
    const button = make('button', {type: 'button', 'aria-label': texts.show(spot)}, spot)
    button.addEventListener('click', () => show(block))
    item.append(make('p', {class: 'spot'}, button))
    const sentence = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
    const isLong = sentence.length > quotedLetters
    if (sentence !== '')
      item.append(
        make(
          'blockquote',
          {},
          isLong ? `${sentence.slice(0, quotedLetters).replace(/\s\S*$/, '')} …` : sentence
        )
      )
  }
  item.append(
    make(
      'ul',
      {class: 'told'},
      ...told.map((d) => make('li', {class: d.severity}, make('b', {}, d.title), ` ${d.message}`))
    )
  )
  if (rewrite) {
    const box = make('div', {class: 'new'}, make('p', {}, rewrite.text))
    if (rewrite.edits.length > 0) {
      const button = make(
        'button',
        {type: 'button', 'aria-label': texts.useFor(spot ?? texts.whole)},
        texts.use
      )
      button.addEventListener('click', () => use(block))
      box.append(button)
    }
    item.append(box)
  }
  return item
}
