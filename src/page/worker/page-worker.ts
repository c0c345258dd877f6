/// <reference lib="webworker" />
import {gunzipSync} from 'fflate'
import {checkDocument} from '../../check-letter.ts'
import {createDanish, type Danish} from '../../danish/danish.ts'
import {english} from '../../english/check-english.ts'
import {projectLix} from '../../fix/project-lix.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {ReadError} from '../../formats/read-error.ts'
import {readLetter, type TextFormat} from '../../formats/read-text.ts'
import {verifyLetters} from '../../keep/verify-letters.ts'
import {analyseLetter} from '../../letter/model/letter.ts'
import {rules} from '../../rules/generated.ts'
import type {UiLanguage} from '../../types.ts'
import type {CheckSettings, PageAnswer, PageRequest} from '../messages.ts'
import {offlineTexts} from '../texts.ts'
import {openLetter} from './open-letter.ts'
import {viewLetter} from './view-letter.ts'
import {commentedDocx, jsonReport, type PageWriting, trackedDocx} from './write-letter.ts'

declare const KLARBREV_VERSION: string

let danish: Danish | undefined

addEventListener('message', async ({data}: MessageEvent<PageRequest>) => {
  const language = data.kind === 'start' ? 'da' : 'settings' in data ? data.settings.language : data.language
  try {
    postMessage({...(await answer(data)), id: data.id} satisfies PageAnswer)
  } catch (error) {
    postMessage({kind: 'refused', id: data.id, message: whatFailed(error, language)} satisfies PageAnswer)
  }
})

type Unnumbered<Kind> = Kind extends PageAnswer ? Omit<Kind, 'id'> : never

async function answer(request: PageRequest): Promise<Unnumbered<PageAnswer>> {
  switch (request.kind) {
    case 'start': {
      const {lexicon, tagger, syntax, frequency} = request.data
      danish = createDanish({
        lexicon: gunzipSync(lexicon),
        tagger: gunzipSync(tagger),
        syntax: gunzipSync(syntax),
        // Not every letter has a rule that asks.
        get frequency() {
          return gunzipSync(frequency)
        }
      })
      // Rules are prepared at the first letter; let that be before there is one.
      setTimeout(warmUp)
      return {kind: 'ready'}
    }
    case 'check': {
      const {letter, settings} = request
      const document = await openLetter(letter)
      const report = check(document, letter.name, settings)
      return {
        kind: 'checked',
        view: viewLetter(report, document.text, settings, () =>
          projectLix(document, report.findings, engine(), (text) =>
            readLetter(text, document.format as TextFormat)
          )
        )
      }
    }
    case 'verify': {
      const [before, after] = await Promise.all([openLetter(request.before), openLetter(request.after)])
      const {kept, aligned, changes} = verifyLetters(
        analyseLetter(before, engine()),
        analyseLetter(after, engine()),
        request.language
      )
      return {
        kind: 'verified',
        kept,
        aligned,
        changes: changes.map((d) => ({
          message: d.message,
          before: d.before?.text ?? '',
          after: d.after?.text ?? ''
        }))
      }
    }
    case 'write':
      return {kind: 'written', bytes: await written(request)}
  }
}

async function written({letter, how, settings}: Extract<PageRequest, {kind: 'write'}>): Promise<Uint8Array> {
  const writing: PageWriting = {danish: engine(), check, settings, version: KLARBREV_VERSION}
  if (how === 'tracked') return trackedDocx(letter, settings)
  if (how === 'comments') return commentedDocx(letter, writing)
  return jsonReport(await openLetter(letter), letter.name, writing)
}

function check(document: LetterDocument, name: string, {language, type, audience, now}: CheckSettings) {
  return checkDocument(document, {
    path: name,
    rules,
    uiLanguage: language,
    danish: engine(),
    english,
    today: now.slice(0, 10),
    ...(type ? {type} : {}),
    ...(audience ? {audience} : {})
  })
}

/** A letter of nobody, with a little of everything. */
function warmUp(): void {
  const sample =
    'Afgørelse\n\nKære borger\n\nDin ansøgning behandles af kommunen. Såfremt du vil klage, skal det ske snarest.\n'
  check(readLetter(sample, 'text'), 'brev.txt', {language: 'da', advice: true, now: '2000-01-01T00:00:00Z'})
}

function engine(): Danish {
  if (!danish) throw new Error('The engine has no data yet')
  return danish
}

/** One sentence for the user; what is klarbrev's own fault keeps its name. */
function whatFailed(error: unknown, language: UiLanguage): string {
  const texts = offlineTexts[language]
  if (error instanceof ReadError) return texts.unreadable(error.problem)
  return texts.failed(error instanceof Error ? error.message : String(error))
}
