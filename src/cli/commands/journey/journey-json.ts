import type {Journeyed} from './journeyed.ts'

/** The answer as JSON, version 1: the letters as they are read, and what does not fit. */
export function journeyJson({title, letters, issues}: Journeyed): string {
  const answer = {
    version: 1,
    title,
    letters: letters.map(({path, when, type, score, reading}) => ({
      path,
      ...(when === undefined ? {} : {when}),
      type,
      score,
      reading
    })),
    issues
  }
  return `${JSON.stringify(answer, undefined, 2)}\n`
}
