import type {CommandWords} from './describe-program.ts'

/** Completion for fish. */
export function fish(commands: ReadonlyArray<CommandWords>): string {
  const lines: Array<string> = []
  for (const {names, description, options, arguments: words} of commands) {
    for (const name of names) {
      lines.push(`complete -c klarbrev -n __fish_use_subcommand -a ${quote(name)} -d ${quote(description)}`)
    }
    // What has no command is checked.
    const seen = `__fish_seen_subcommand_from ${names.join(' ')}`
    const when = names.includes('check') ? `__fish_use_subcommand; or ${seen}` : seen
    if (words.length > 0) lines.push(`complete -c klarbrev -n ${quote(seen)} -a ${quote(words.join(' '))}`)
    for (const {short, long, description: about, takesValue, choices} of options) {
      const parts = [
        `-l ${long.replace(/^--/, '')}`,
        ...(short ? [`-s ${short.replace(/^-/, '')}`] : []),
        ...(takesValue ? ['-r'] : []),
        ...(choices.length > 0 ? [`-f -a ${quote(choices.join(' '))}`] : []),
        `-d ${quote(about)}`
      ]
      lines.push(`complete -c klarbrev -n ${quote(when)} ${parts.join(' ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
