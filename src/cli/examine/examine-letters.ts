import {availableParallelism} from 'node:os'
import path from 'node:path'
import {formatOf} from '../../formats/file-formats.ts'
import {ReadError} from '../../formats/read-error.ts'
import {isLong, letterTime, mainThreadTime, needsThread} from '../letters/letter-time.ts'
import {loadBytes} from '../letters/load-bytes.ts'
import type {Plan, PlannedLetter} from '../letters/plan-letters.ts'
import type {LetterOptions} from '../options/letter-options.ts'
import {boundHeap, collectAlone, collectOnce, manyLetters} from '../shell/bound-heap.ts'
import {makeBounded, OutOfTime} from '../shell/bounded.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {fileSize} from '../shell/file-size.ts'
import {type Interruption, listenForInterruption, makeListener} from '../shell/interruption.ts'
import {threadsFor} from '../shell/jobs.ts'
import type {Progress} from '../shell/progress.ts'
import {ThreadFailure} from '../shell/thread-pool.ts'
import type {LetterCache} from './cache/letter-cache.ts'
import type {Examination, LetterResult} from './examination.ts'
import {type CheckedLetter as Known, makeExaminer, TooLong} from './examine-letter.ts'
import type {LetterPool} from './letter-pool.ts'
import {type WorkDone, workOn} from './letter-work.ts'

/** A letter with what became of it. */
export interface ExaminedLetter {
  readonly letter: PlannedLetter
  readonly outcome: LetterResult
}

/** How the letters of a run are examined. */
export interface LetterRun {
  readonly examination: Examination
  readonly options: LetterOptions
  readonly context: CommandContext
  readonly progress?: Progress
  /** Where the run listens already; else it is listened for while letters are examined. */
  readonly interruption?: Interruption
}

/** Letters in the hands of a thread, or waiting for it: so many that it never waits for the main one. */
const lettersInFlight = 8

/** By how much the heap of a thread may grow, in percent: two of them and the main thread stay below 400 MB. */
const growth = 45

/**
 * Examine the letters of a run, in their order; many of them in several threads.
 *
 * Only so many letters as the threads need are in memory. Bad input to one never costs the others: what takes too long,
 * all memory or the thread itself is a problem of that letter.
 *
 * @throws {UsageError} when a flag names a rule or level that does not exist, or the cache has no place.
 * @throws {Interrupted} when the user stops the run; what was found by then is in the cache.
 */
export async function* examineLetters(
  plan: Plan,
  {examination, options, context, progress, ...run}: LetterRun
): AsyncGenerator<ExaminedLetter> {
  const examine = makeExaminer(examination, plan.rules, options, context)
  const cache = await cacheOf(options, examination, context)
  const {shell, language} = context
  const interruption = run.interruption ?? listenForInterruption()
  const started: Array<{readonly letter: PlannedLetter; readonly work: WorkDone | Promise<WorkDone>}> = []
  let threads: number | undefined
  let pool: Promise<LetterPool> | undefined
  let done = 0
  // What was broken off in this thread may have left things half done.
  let isTrusted = true
  const listen = makeListener(interruption)

  try {
    for (const [index, letter] of plan.letters.entries()) {
      await listen()
      const work = begin(letter, plan.letters.length - index)
      // That it fails is told when its turn comes.
      if (work instanceof Promise) work.catch(() => {})
      started.push({letter, work})
      while (started.length > (pool ? (threads ?? 1) * lettersInFlight : 0)) yield await next()
    }
    while (started.length > 0) yield await next()
  } finally {
    if (!run.interruption) interruption.end()
    await pool?.then((opened) => opened.close())
    cache?.close()
  }

  /** Look the letter up, else give it to a thread. */
  function begin(letter: PlannedLetter, left: number): WorkDone | Promise<WorkDone> {
    if (!cache) return examineAnew(letter, undefined, left)
    let bytes = letter.bytes
    try {
      bytes ??= loadBytes(path.resolve(shell.cwd(), letter.path))
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      return {outcome: {problem: error.problem}, entries: []}
    }
    const keys = cache.keysOf(letter, bytes)
    const outcome = keys && examination.view !== 'report' ? cache.outcome(keys) : undefined
    if (outcome) return {outcome, entries: []}
    const known = keys && cache.check(keys)
    return examineAnew({...letter, bytes}, keys, left, known)
  }

  async function examineAnew(
    letter: PlannedLetter,
    keys: ReturnType<LetterCache['keysOf']>,
    left: number,
    known?: Known
  ): Promise<WorkDone> {
    if (threads === undefined) {
      threads = threadsFor(left, options.jobs)
      if (threads === 1 && left > manyLetters) boundHeap()
    }
    const size = sizeOf(letter)
    const isHere = threads === 1 || known !== undefined
    if (isHere && isTrusted && !needsThread(formatOf(letter.path), size)) {
      try {
        const bounds = {bounded: makeBounded(mainThreadTime), isTooLong: isLong}
        return await workOn(letter, examine, keys, known, bounds)
      } catch (error) {
        if (error instanceof OutOfTime) isTrusted = false
        else if (!(error instanceof TooLong)) throw error
      }
    }
    return examineInThread(letter, keys, threads, letterTime(size, letter.config.timeoutSeconds))
  }

  async function examineInThread(
    {path, bytes}: PlannedLetter,
    keys: ReturnType<LetterCache['keysOf']>,
    threads: number,
    milliseconds: number
  ): Promise<WorkDone> {
    try {
      const opened = await openedPool(threads)
      return await opened.run({path, ...(bytes ? {bytes} : {}), keys}, milliseconds)
    } catch (error) {
      if (!(error instanceof ThreadFailure)) throw error
      const detail = String(milliseconds / 1000)
      return {outcome: {problem: {code: error.reason, detail}}, entries: []}
    }
  }

  function sizeOf({path: name, bytes}: PlannedLetter): number {
    return bytes?.length ?? fileSize(path.resolve(shell.cwd(), name))
  }

  function openedPool(size: number): Promise<LetterPool> {
    const {argv, env} = shell
    pool ??= import('./letter-pool.ts').then(({openPool}) =>
      openPool(
        size,
        {
          argv: [...argv],
          env: {...env},
          cwd: shell.cwd(),
          language,
          rules: plan.rules.map(({id}) => ({id})),
          options,
          examination
        },
        plan.letters.length === 1
      )
    )
    return pool
  }

  /** Wait for the letter whose turn it is. */
  async function next(): Promise<ExaminedLetter> {
    const [first] = started.splice(0, 1)
    if (!first) throw new Error('No letter is begun')
    const {letter, work} = first
    const {outcome, entries} = work instanceof Promise ? await interruption.orStop(work) : work
    cache?.add(entries)
    progress?.advance()
    // By then all threads have loaded what they need.
    if (pool && ++done === (threads ?? 1) * lettersInFlight * 2) {
      boundHeap(growth)
      collectOnce()
      if ((threads ?? 1) >= availableParallelism()) collectAlone()
    }
    return {letter, outcome}
  }
}

async function cacheOf(
  options: LetterOptions,
  examination: Examination,
  context: CommandContext
): Promise<LetterCache | undefined> {
  // Words that are to stay out of the report are to stay out of the cache, too.
  if (!options.cache || examination.redact) return
  const {openCache} = await import('./cache/letter-cache.ts')
  return openCache(options, examination, context)
}
