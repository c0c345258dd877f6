import type {LineMap} from '../text/line-map.ts'
import {lineMap} from '../text/line-map.ts'
import type {UiLanguage} from '../types.ts'
import {findAddress} from './find/find-address.ts'
import {findAmount} from './find/find-amount.ts'
import {findAttachment} from './find/find-attachment.ts'
import {findComplaint} from './find/find-complaint.ts'
import {findContact} from './find/find-contact.ts'
import {findDeadline} from './find/find-deadline.ts'
import {findJargon} from './find/find-jargon.ts'
import {findProcessingTime} from './find/find-processing-time.ts'
import {findPromise} from './find/find-promise.ts'
import {findRepeat} from './find/find-repeat.ts'
import {findSender} from './find/find-sender.ts'
import {findTerm} from './find/find-term.ts'
import {findUnannounced} from './find/find-unannounced.ts'
import type {JourneyIssue, JourneyKind, JourneyPlace} from './matter/issue.ts'
import type {Finder, MatterLetter, Shown} from './matter/matter-letter.ts'
import {journeyTexts} from './texts.ts'

/** What looks for each kind, what harms the reader most first. */
const finders: Readonly<Record<JourneyKind, Finder>> = {
  deadline: findDeadline,
  amount: findAmount,
  complaint: findComplaint,
  'processing-time': findProcessingTime,
  promise: findPromise,
  unannounced: findUnannounced,
  contact: findContact,
  term: findTerm,
  attachment: findAttachment,
  sender: findSender,
  address: findAddress,
  jargon: findJargon,
  repeat: findRepeat
}

/**
 * Find what does not fit between the letters that one reader gets in one matter.
 *
 * @param letters in the order in which the reader gets them
 * @returns what does not fit, what harms the reader most first
 */
export function findMisfits(
  letters: ReadonlyArray<MatterLetter>,
  language: UiLanguage
): ReadonlyArray<JourneyIssue> {
  const {messages} = journeyTexts[language]
  const lines = new Map<MatterLetter, LineMap>()
  return (Object.keys(finders) as Array<JourneyKind>).flatMap((kind) =>
    finders[kind](letters).map(({names, shown}) => ({
      kind,
      message: messages[kind](names),
      places: inOrder(shown).map((one) => placeOf(one, lines))
    }))
  )
}

function inOrder(shown: ReadonlyArray<Shown>): ReadonlyArray<Shown> {
  const sorted = [...shown].sort(
    (a, b) => a.from.index - b.from.index || a.sentence.index - b.sentence.index || a.first - b.first
  )
  return sorted.filter((one, at) => {
    const before = sorted[at - 1]
    return !(
      before &&
      before.sentence === one.sentence &&
      before.first === one.first &&
      before.end === one.end
    )
  })
}

function placeOf({from, sentence, first, end}: Shown, lines: Map<MatterLetter, LineMap>): JourneyPlace {
  const {text, document} = from.letter
  const map = lines.get(from) ?? lineMap(text)
  lines.set(from, map)
  const start = sentence.tokens[first]?.start ?? sentence.start
  const to = sentence.tokens[end - 1]?.end ?? sentence.end
  return {
    path: from.path,
    text: text.slice(start, to),
    place: {start: map.pointAt(start), end: map.pointAt(to), ...document.locate?.(start)}
  }
}
