/** A terminal whose screen can be begun anew, and what stands at the cursor written over. */
export interface ScreenPad {
  /** Begin a new screen; what scrolled away stays. */
  readonly clear: () => void
  /** Keep the place of the cursor, where `draw` writes. */
  readonly mark: () => void
  /** Write a text from the marked place, in place of what stood there, and put the cursor behind `before` of it. */
  readonly draw: (text: string, before: string) => void
}

/** The pad of a terminal. What is drawn must be free of what steers one. */
export function screenPad(stdout: NodeJS.WritableStream): ScreenPad {
  return {
    clear: () => void stdout.write('\u001b[2J\u001b[H'),
    mark: () => void stdout.write('\u001b7'),
    // The second time the text leaves the cursor where it is to be, on whatever line that is.
    draw: (text, before) => void stdout.write(`\u001b8\u001b[J${text}\u001b8${before}`)
  }
}
