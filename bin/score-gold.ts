import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** A family of labels in the gold letters. */
export interface GoldRow {
  readonly family: string
  /** How many labels. */
  readonly gold: number
  /** Share of the labels found, 0 to 1. */
  readonly recall: number
  /** Share of the findings labelled, 0 to 1; null where not every instance is labelled. */
  readonly precision: number | null
  readonly tp: number
  readonly fp: number
}

/** What the scorer prints of the gold set. */
export interface GoldScores {
  readonly letters: {
    readonly precision: number
    readonly recall: number
    readonly cleanFlagged: number
    readonly sentencesOff: number
    readonly rows: ReadonlyArray<GoldRow>
  }
  readonly pairs: {readonly accuracy: number}
  readonly rewrites: {readonly accepted: number}
  readonly segmentation: {readonly f1: number}
}

/** The gold sets of this repository, each by other hands and with conventions of its own (see its README). */
export const goldSets = ['fixtures/gold', 'fixtures/gold/second'] as const

/** Score the built command line on a gold set of this repository. */
export function scoreGold(set: (typeof goldSets)[number]): GoldScores {
  const scorer = root('fixtures/gold/score-gold.mjs')
  const cli = `${process.execPath} ${root('bin/klarbrev.js')}`
  const args = [scorer, '--gold', root(set), '--cli', cli, '--json']
  const {stdout} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 28})
  return JSON.parse(stdout) as GoldScores
}
