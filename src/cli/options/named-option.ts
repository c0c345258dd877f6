import {InvalidArgumentError, Option} from 'commander'
import {idOfName} from '../../text/names.ts'
import type {UiLanguage} from '../../types.ts'

type Names<Id extends string> = Readonly<Record<UiLanguage, Readonly<Record<Id, string>>>>

/**
 * An option whose value is one of some ids, each also by its name in either language: `--type afgørelse`. The help names
 * them as people do.
 */
export function namedOption<Id extends string>(
  flags: string,
  description: string,
  ids: ReadonlyArray<Id>,
  names: Names<Id>,
  language: UiLanguage
): Option {
  const choices = ids.map((id) => names[language][id])
  const option = new Option(flags, description).choices(choices)
  // `choices` takes its own words only; it is kept for the help and for completion.
  return option.argParser((value: string) => {
    const id = idOfName(value, names)
    if (id !== undefined && ids.includes(id)) return id
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
  })
}
