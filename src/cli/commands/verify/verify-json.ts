import {isKept, type Verified, type VerifyResult} from './verified.ts'

/** The answer as JSON, version 1; see `verify.schema.json`. */
export function verifyJson(result: VerifyResult): string {
  if (result.kind === 'letter') return print({version: 1, ...shown(result.letter)})
  const {before, after, letters, onlyBefore, onlyAfter} = result
  return print({
    version: 1,
    before,
    after,
    kept: isKept(result),
    letters: letters.map(shown),
    onlyBefore,
    onlyAfter
  })
}

function shown({before, after, kept, changes, accepted, aligned, score}: Verified): object {
  return {before, after, kept, changes, accepted, aligned: Math.round(aligned * 1000) / 1000, score}
}

function print(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
