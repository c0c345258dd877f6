import type {UiLanguage} from '../../types.ts'
import type {LetterInput} from '../messages.ts'
import {offlineTexts} from '../texts.ts'
import {byId, make} from './elements.ts'
import type {AskWorker} from './worker-client.ts'

/** Two versions that have less of their sentences in common are no versions of one letter. */
const least = 0.1

/** Two versions of a letter. */
export interface Versions {
  readonly before: LetterInput
  readonly after: LetterInput
  readonly language: UiLanguage
}

/** Show where the new version does not say what the old one does. */
export async function showComparison(versions: Versions, ask: AskWorker): Promise<void> {
  const texts = offlineTexts[versions.language]
  const answer = await ask({kind: 'verify', ...versions})
  const verdict = byId('verdict', HTMLElement)
  const list = byId('changes', HTMLElement)
  if (answer.kind !== 'verified') {
    verdict.textContent = answer.kind === 'refused' ? answer.message : ''
    list.replaceChildren()
    return
  }
  const {kept, aligned, changes} = answer
  verdict.textContent = kept ? texts.same : aligned < least ? texts.strangers : texts.differs(changes.length)
  list.replaceChildren(
    ...changes.map(({message, before, after}) =>
      make(
        'li',
        {},
        `${message} `,
        make('del', {}, before || texts.lost),
        ' → ',
        make('ins', {}, after || texts.lost)
      )
    )
  )
}
