import type {BrokenLimit} from '../types.ts'

/** `brev.md: LIX er 52, og grænsen er 45.`; a limit for many letters is told without a name. */
export function limitText({kind, path, message}: BrokenLimit): string {
  return kind === 'max-lix' ? `${path}: ${message}` : message
}
