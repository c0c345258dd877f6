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

/** Reads keys one by one. */
export interface KeyReader {
  /**
   * The next key by its name or character; `end` when the input is closed.
   *
   * @throws {KeyInterrupt} on Ctrl-C.
   */
  readonly next: () => Promise<string>
  /** Give the terminal back as it was; may be called twice. */
  readonly close: () => void
}

/** Read keys from a terminal; whoever calls this must close the reader, whatever happens. */
export function readKeys(input: KeyInput): KeyReader {
  const pressed: Array<string> = []
  let waiting: ((key: string) => void) | undefined
  let open = true

  const take = (key: string) => {
    if (waiting) {
      waiting(key)
      waiting = undefined
    } else pressed.push(key)
  }
  const onKey = (text: string | undefined, key: Key) =>
    take(key.ctrl ? `ctrl-${key.name}` : (key.name ?? text ?? ''))
  const onEnd = () => take('end')

  emitKeypressEvents(input)
  input.setRawMode?.(true)
  input.on('keypress', onKey)
  input.on('end', onEnd)
  input.resume()

  return {
    async next() {
      const key = pressed.shift() ?? (await new Promise<string>((resolve) => (waiting = resolve)))
      if (key === 'ctrl-c') throw new KeyInterrupt('Ctrl-C')
      return key === 'ctrl-d' ? 'end' : key
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
