import type {Danish} from './danish.ts'

/**
 * Where there is no disk to read the engine's data from, whoever calls must bring the engine.
 *
 * @throws {TypeError} always
 */
export function loadDanish(): Danish {
  throw new TypeError(
    'Pass `danish: createDanish({lexicon, tagger, syntax})`: without a file system klarbrev cannot read its data'
  )
}
