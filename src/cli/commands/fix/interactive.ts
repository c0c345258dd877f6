import {excerpt} from '../../../report/formats/excerpt.ts'
import {wrap} from '../../../report/formats/wrap.ts'
import type {Paint} from '../../../report/report-context.ts'
import {reportTexts} from '../../../report/texts.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {Suggestion, UiLanguage} from '../../../types.ts'
import {loadDanish} from '../../danish-data.ts'
import {interactiveTexts} from './interactive-texts.ts'
import type {KeyReader} from './key-reader.ts'
import {type Preview, previewOf, wrapStretches} from './preview.ts'
import type {Open, Walk} from './walk.ts'

/** The terminal of an interactive fix. */
export interface Screen {
  readonly keys: KeyReader
  readonly print: (text: string) => Promise<void>
  readonly paint: Paint
  readonly width: number
  readonly language: UiLanguage
}

/**
 * Walk through the suggestions for a letter, key by key.
 *
 * @returns whether the user went through to the end, and did not quit.
 */
export async function interact(name: string, walk: Walk, screen: Screen): Promise<boolean> {
  const texts = interactiveTexts[screen.language]
  let open = walk.nextOpen()
  if (!open) {
    await screen.print(`${texts.none(name)}\n`)
    return true
  }
  for (; open; open = walk.nextOpen()) {
    const {document} = walk.applied.draft
    const preview = previewOf(document, loadDanish())
    await screen.print(heading(name, open, document.text, screen))
    const answer = await choose(open, preview, walk, screen)
    if (answer === 'quit') return false
    if (answer === 'skip') walk.skip(open.finding)
    else if (answer === 'undo') walk.undo()
    else walk.accept(open.finding, answer)
  }
  return true
}

/** Let the user choose among the suggestions for a finding. */
async function choose(
  {suggestions}: Open,
  preview: Preview,
  walk: Walk,
  screen: Screen
): Promise<Suggestion | 'skip' | 'undo' | 'quit'> {
  const texts = interactiveTexts[screen.language]
  let chosen = 0
  await screen.print(alternatives(suggestions, chosen, preview, screen))
  for (;;) {
    const key = await screen.keys.next()
    switch (key) {
      case 'j':
      case 'y':
      case 'return':
      case 'enter': {
        const suggestion = suggestions[chosen]
        if (suggestion) return suggestion
        break
      }
      case 'n':
        return 'skip'
      case 'q':
      case 'end':
        return 'quit'
      case 'a':
        chosen = (chosen + 1) % suggestions.length
        await screen.print(alternatives(suggestions, chosen, preview, screen))
        break
      case 'u':
        if (walk.canUndo) return 'undo'
        await screen.print(`  ${texts.nothingToUndo}\n`)
        break
      case '?':
      case 'h':
        await screen.print(`\n${texts.help.replace(/^/gm, '  ')}\n\n`)
        break
    }
  }
}

/** Where the finding stands, what stands there and what is the matter. */
function heading(name: string, {finding, left}: Open, text: string, screen: Screen): string {
  const {paint, width, language} = screen
  const {start, end} = finding.place
  const color = paint[finding.severity]
  const severity = reportTexts[language].severity[finding.severity]
  const place =
    finding.place.paragraph === undefined
      ? `${start.line}:${start.column}`
      : reportTexts[language].paragraph(finding.place.paragraph)
  const {before, marked, after} = excerpt(text, start.offset, end.offset, width - 4)
  const lines = [
    '',
    `${paint.strong(name)}  ${place}  ${color(severity)}  ${paint.faint(finding.ruleId)}  ${paint.faint(`(${interactiveTexts[language].left(left)})`)}`,
    `    ${paint.faint(before)}${color(marked)}${paint.faint(after)}`,
    `    ${' '.repeat(before.length)}${color('‾'.repeat(Math.max(1, marked.length)))}`,
    ...wrap(finding.message, width - 4).map((line) => `    ${line}`),
    ''
  ]
  return maskCpr(`${lines.join('\n')}\n`)
}

/** Each suggestion with the sentence as it would read, an arrow at the one chosen. */
function alternatives(
  suggestions: ReadonlyArray<Suggestion>,
  chosen: number,
  preview: Preview,
  {paint, width, language}: Screen
): string {
  const texts = interactiveTexts[language]
  const lines = suggestions.flatMap((suggestion, index) => {
    const mark = index === chosen ? paint.good('→') : ' '
    return wrapStretches(preview(suggestion), width - 7, paint.good).map((line, row) =>
      row === 0 ? `  ${mark} ${index + 1}. ${line}` : `       ${line}`
    )
  })
  if (suggestions[chosen]?.safe === false) lines.push(`    ${paint.faint(texts.notSafe)}`)
  return maskCpr(`${lines.join('\n')}\n  ${paint.faint(texts.keys)}\n`)
}
