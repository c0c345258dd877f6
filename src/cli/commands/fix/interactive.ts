import {excerpt} from '../../../report/formats/excerpt.ts'
import {wrap} from '../../../report/formats/wrap.ts'
import {reportTexts} from '../../../report/texts.ts'
import {rules} from '../../../rules/generated.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {Suggestion, UiLanguage} from '../../../types.ts'
import {loadDanish} from '../../danish-data.ts'
import {interactiveTexts} from './interactive-texts.ts'
import {type Preview, previewOf, sentenceSpanAt, wrapStretches} from './preview.ts'
import {readLine} from './read-line.ts'
import type {Screen} from './screen.ts'
import type {Open, Walk} from './walk.ts'

/**
 * Walk through the findings of a letter, key by key, and say in the end what was done.
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
  let finished = true
  for (; open; open = walk.nextOpen()) {
    const {document} = walk.applied.draft
    const preview = previewOf(document, loadDanish())
    const told = heading(name, open, document.text, screen)
    screen.pad?.clear()
    await screen.print(told)
    const answer = await choose(open, preview, walk, screen)
    if (answer === 'quit') {
      finished = false
      break
    }
    if (answer === 'skip') walk.skip(open.finding)
    else if (answer === 'undo') walk.undo()
    else if (answer === 'write') await writeSentence(open, told, walk, screen)
    else walk.accept(open.finding, answer)
  }
  const {used, written, skipped, lix} = walk.done
  screen.pad?.clear()
  await screen.print(
    `${wrap(`${name}: ${texts.done(used, written, skipped, [Math.round(lix[0]), Math.round(lix[1])])}`, screen.width).join('\n')}\n`
  )
  return finished
}

/** Let the writer say a sentence in their own words. */
async function writeSentence({finding}: Open, told: string, walk: Walk, screen: Screen): Promise<void> {
  const {document} = walk.applied.draft
  const texts = interactiveTexts[screen.language]
  const {start, end} = sentenceSpanAt(document, loadDanish(), finding.place.start.offset)
  const before = document.text.slice(start, end).replace(/\s+/g, ' ')
  screen.pad?.clear()
  await screen.print(`${told}  ${screen.paint.faint(texts.writeYourself)}\n\n`)
  const after = await readLine(before, screen)
  if (after === undefined || after === before) return
  if (walk.write(finding, {start, end, text: after})) return
  await screen.print(`\n  ${texts.cannotWrite}\n`)
  await screen.keys.next()
}

/** Let the user choose among the suggestions for a finding. */
async function choose(
  {suggestions}: Open,
  preview: Preview,
  walk: Walk,
  screen: Screen
): Promise<Suggestion | 'skip' | 'undo' | 'quit' | 'write'> {
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
      case 'r':
        return 'write'
      case 'n':
        return 'skip'
      case 'q':
      case 'end':
        return 'quit'
      case 'a':
        if (suggestions.length < 2) break
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
    `${paint.strong(name)}  ${place}  ${color(severity)}  ${paint.faint(titleOf(finding.ruleId, language))}  ${paint.faint(`(${interactiveTexts[language].left(left)})`)}`,
    `    ${paint.faint(before)}${color(marked)}${paint.faint(after)}`,
    `    ${' '.repeat(before.length)}${color('‾'.repeat(Math.max(1, marked.length)))}`,
    ...wrap(finding.message, width - 4).map((line) => `    ${line}`),
    ''
  ]
  return maskCpr(`${lines.join('\n')}\n`)
}

function titleOf(ruleId: string, language: UiLanguage): string {
  return rules.find(({id}) => id === ruleId)?.[language].title ?? ruleId
}

/** Each suggestion with the sentence as it would read, an arrow at the one chosen. */
function alternatives(
  suggestions: ReadonlyArray<Suggestion>,
  chosen: number,
  preview: Preview,
  {paint, width, language}: Screen
): string {
  const texts = interactiveTexts[language]
  if (suggestions.length === 0)
    return `${wrap(texts.noSuggestion, width - 4)
      .map((line) => `    ${line}`)
      .join('\n')}\n  ${paint.faint(texts.keysAlone)}\n`
  const lines = suggestions.flatMap((suggestion, index) => {
    const mark = index === chosen ? paint.good('→') : ' '
    return wrapStretches(preview(suggestion), width - 7, paint.good).map((line, row) =>
      row === 0 ? `  ${mark} ${index + 1}. ${line}` : `       ${line}`
    )
  })
  if (suggestions[chosen]?.safe === false) lines.push(`    ${paint.faint(texts.notSafe)}`)
  return maskCpr(`${lines.join('\n')}\n  ${paint.faint(texts.keys)}\n`)
}
