import type {UiLanguage} from '../../../types.ts'
import {UsageError} from '../../shell/usage-error.ts'
import type {ReadRun} from './read-reports.ts'
import {mergeTexts} from './texts.ts'

/** What several runs together have left out. */
export interface LeftOut {
  readonly problems: ReadonlyArray<string>
  readonly missing: boolean
  readonly unreadable: boolean
}

/**
 * Look whether runs make a whole: each shard is there, and each has read all that it was asked to.
 *
 * @throws {UsageError} when shards are of different runs, or one is there twice.
 */
export function leftOut(runs: ReadonlyArray<ReadRun>, language: UiLanguage): LeftOut {
  const texts = mergeTexts[language]
  const seen = new Map<number, string>()
  let count: number | undefined
  for (const {shard, file} of runs) {
    if (!shard) continue
    count ??= shard.count
    if (shard.count !== count) throw new UsageError(texts.otherCount(file, shard, count))
    const other = seen.get(shard.index)
    if (other !== undefined) throw new UsageError(texts.sameShard(shard, file, other))
    seen.set(shard.index, file)
  }
  const all = Array.from({length: count ?? 0}, (_, at) => at + 1)
  const absent = all.filter((index) => !seen.has(index))
  // Every shard says of an argument that it names nothing.
  const told = new Set(runs.flatMap((run) => run.problems))
  return {
    problems: [...absent.map((index) => texts.absentShard(index, all.length)), ...told],
    missing: runs.some((run) => run.missing),
    unreadable: absent.length > 0 || runs.some((run) => run.unreadable)
  }
}
