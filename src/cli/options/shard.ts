import {InvalidArgumentError} from 'commander'
import {fingerprint} from '../../text/fingerprint.ts'

/** One of several runs that share the letters. */
export interface Shard {
  /** 1-based. */
  readonly index: number
  readonly count: number
}

/**
 * Read `2/4`.
 *
 * @throws {InvalidArgumentError} when it is no shard of as many.
 */
export function readShard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number)
  if (index < 1 || index > count) throw new InvalidArgumentError('1/4, 2/4 …')
  return {index, count}
}

/**
 * Whether a letter belongs to a shard: by its name alone, so that each machine knows without asking the others.
 *
 * @param name path of the letter from the folder in which all shards are run, with forward slashes
 */
export function isInShard(name: string, {index, count}: Shard): boolean {
  // macOS spells å in two characters.
  const hash = Number.parseInt(fingerprint(name.normalize('NFC')).slice(0, 8), 16)
  return hash % count === index - 1
}
