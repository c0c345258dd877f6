import {maskCpr} from '../../../text/mask-cpr.ts'
import {plainText} from '../../shell/terminal.ts'
import {type EditedLine, lineOf, pressKey} from './line-editor.ts'
import type {Screen} from './screen.ts'

/**
 * Let the writer edit a line, which begins with a text.
 *
 * CPR numbers are masked on the screen, and stay in the line as they are.
 *
 * @returns the line, or undefined when the writer leaves it as it was
 */
export async function readLine(
  text: string,
  {keys, pad, print}: Pick<Screen, 'keys' | 'pad' | 'print'>
): Promise<string | undefined> {
  let line = lineOf(text)
  pad?.mark()
  for (;;) {
    show(line)
    const edited = pressKey(line, await keys.press())
    if (edited === 'cancelled') return
    if (edited === 'done') break
    line = edited
  }
  const written = line.characters.join('').trim()
  await print(pad ? '\n' : `  ${plainText(written)}\n`)
  return written === '' ? undefined : written

  function show({characters, at}: EditedLine): void {
    const shown = plainText(maskCpr(characters.join('')))
    pad?.draw(shown, shown.slice(0, characters.slice(0, at).join('').length))
  }
}
