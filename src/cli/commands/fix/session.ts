import type {Applied} from '../../../fix/apply-suggestions.ts'
import type {Draft} from '../../../fix/draft.ts'
import type {LetterChecker} from '../../examine/letter-checker.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {makePaint, wantsColor, widthOf, write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import type {FixOptions} from './fix-options.ts'
import {interact} from './interactive.ts'
import {interactiveTexts} from './interactive-texts.ts'
import {type KeyInput, readKeys} from './key-reader.ts'
import type {Screen} from './screen.ts'
import {screenPad} from './screen-pad.ts'
import {Walk} from './walk.ts'

/** What became of a letter in an interactive fix. */
export interface Walked {
  readonly fixed: Applied
  /** Whether to write the changes. */
  readonly save: boolean
  /** Whether the user is done with all letters. */
  readonly quit: boolean
}

/** An interactive fix of several letters in one terminal. */
export interface Session {
  /** @throws {KeyInterrupt} on Ctrl-C. */
  readonly fix: (name: string, draft: Draft, check: LetterChecker) => Promise<Walked>
  /** Give the terminal back as it was. */
  readonly close: () => void
}

/**
 * Take the terminal for an interactive fix.
 *
 * @throws {UsageError} when there is none.
 */
export async function openSession(options: FixOptions, {shell, language}: CommandContext): Promise<Session> {
  const texts = interactiveTexts[language]
  const {stdin, stdout} = shell
  if (!stdin.isTTY || !stdout.isTTY) throw new UsageError(texts.needsTerminal)

  const keys = readKeys(stdin as KeyInput) // a terminal can be put into raw mode
  const screen: Screen = {
    keys,
    print: (text) => write(stdout, text),
    paint: await makePaint(wantsColor(options.color, shell)),
    width: widthOf(shell),
    language,
    pad: shell.env.TERM === 'dumb' ? undefined : screenPad(stdout)
  }
  return {
    async fix(name, draft, check) {
      const walk = new Walk(draft, check)
      const finished = await interact(name, walk, screen)
      const fixed = walk.applied
      const count = fixed.choices.length
      const isDecided = options.write || options.out !== undefined || options.dryRun || count === 0
      const save = isDecided ? !options.dryRun : await confirm(texts.ask(name, count), screen)
      if (!save && !options.dryRun) await screen.print(`${texts.notSaved}\n`)
      return {fixed, save, quit: !finished}
    },
    close: keys.close
  }
}

async function confirm(question: string, {keys, print, language}: Screen): Promise<boolean> {
  await print(`\n${question}`)
  for (;;) {
    const key = await keys.next()
    const isYes = interactiveTexts[language].yes.includes(key)
    if (!isYes && key !== 'n' && key !== 'q' && key !== 'end' && key !== 'escape') continue
    await print(`${key.length === 1 ? key : ''}\n`)
    return isYes
  }
}
