import {emitKeypressEvents, type Key} from 'node:readline'

/** A terminal that hands over each key as it is pressed. */
export type KeyInput = NodeJS.ReadableStream & {
  readonly isTTY?: boolean
  readonly setRawMode?: (raw: boolean) => unknown
}

/** The user pressed Ctrl-C: nothing more is done. */
export class KeyInterrupt extends Error {
  override readonly name = 'KeyInterrupt'
}

/** A key, and what it writes. */
export interface KeyPress {
  /** Its name, `ctrl-` and its name, or its character; `end-of-input` when there are no more. */
  readonly name: string
  /** Empty where it writes nothing. */
  readonly text: string
}

/** Reads keys one by one. */
export interface KeyReader {
  /**
   * The next key by its name or character; `end` when the input is closed.
   *
   * @throws {KeyInterrupt} on Ctrl-C.
   */
  readonly next: () => Promise<string>
  /**
   * The next key with what it writes, for who writes a line.
   *
   * @throws {KeyInterrupt} on Ctrl-C.
   */
  readonly press: () => Promise<KeyPress>
  /** Give the terminal back as it was; may be called twice. */
  readonly close: () => void
}

/** Read keys from a terminal; whoever calls this must close the reader, whatever happens. */
export function readKeys(input: KeyInput): KeyReader {
  const pressed: Array<KeyPress> = []
  let waiting: ((key: KeyPress) => void) | undefined
  let open = true

  const take = (key: KeyPress) => {
    if (waiting) {
      waiting(key)
      waiting = undefined
    } else pressed.push(key)
  }
  const onKey = (text: string | undefined, key: Key) =>
    take({
      name: key.ctrl ? `ctrl-${key.name}` : (key.name ?? text ?? ''),
      text: key.ctrl || key.meta ? '' : (text ?? '')
    })
  const onEnd = () => take({name: 'end-of-input', text: ''})

  emitKeypressEvents(input)
  input.setRawMode?.(true)
  input.on('keypress', onKey)
  input.on('end', onEnd)
  input.resume()

  async function press(): Promise<KeyPress> {
    const key = pressed.shift() ?? (await new Promise<KeyPress>((resolve) => (waiting = resolve)))
    if (key.name === 'ctrl-c') throw new KeyInterrupt('Ctrl-C')
    return key
  }

  return {
    press,
    async next() {
      const {name} = await press()
      return name === 'ctrl-d' || name === 'end-of-input' ? 'end' : name
    },
    close() {
      if (!open) return
      open = false
      input.removeListener('keypress', onKey)
      input.removeListener('end', onEnd)
      input.setRawMode?.(false)
      input.pause()
    }
  }
}
