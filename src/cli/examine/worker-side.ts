import {makeKnownRules} from '../settings/known-rules.ts'
import {makeConfigLoader} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import type {Surroundings} from './examination.ts'
import {makeExaminer} from './examine-letter.ts'
import type {LetterTask} from './letter-pool.ts'
import {type WorkDone, workOn} from './letter-work.ts'

/** Prepare a thread: it examines each letter as the main thread would. */
export function answererOf({
  argv,
  env,
  cwd,
  language,
  rules,
  options,
  examination
}: Surroundings): (task: LetterTask) => Promise<WorkDone> {
  const {stdin, stdout, stderr} = process
  const shell = {argv, env, cwd: () => cwd, stdin, stdout, stderr}
  const context: CommandContext = {shell, language, exit: () => {}}
  const rulesOf = makeKnownRules(options, context)
  const config = makeConfigLoader(options, context, rulesOf)
  const examine = makeExaminer(examination, rules, options, context)
  return async ({path, bytes, keys}) => {
    const resolved = await config.resolve(path)
    const known = await rulesOf(resolved.houseRules)
    return workOn({path, config: resolved, rules: known, ...(bytes ? {bytes} : {})}, examine, keys)
  }
}
