import type {CommandWords} from './describe-program.ts'

/** Completion for bash. Where nothing of klarbrev's fits, bash offers files. */
export function bash(commands: ReadonlyArray<CommandWords>): string {
  const names = commands.flatMap((d) => d.names)
  const [check] = commands
  const options = (command: CommandWords) =>
    command.options.flatMap((d) => [d.long, ...(d.short ? [d.short] : [])]).join(' ')
  const branches = commands.map(
    (d) => `    ${d.names.join('|')}) options="${options(d)}"; words="${d.arguments.join(' ')}" ;;`
  )
  const values = commands.flatMap((command) =>
    command.options
      .filter((d) => d.choices.length > 0)
      .map((d) => {
        const flags = [d.long, ...(d.short ? [d.short] : [])]
        const patterns = command.names.flatMap((name) => flags.map((flag) => `${name}:${flag}`))
        return `    ${patterns.join('|')}) words="${d.choices.join(' ')}" ;;`
      })
  )
  return `_klarbrev() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=check options words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${names.join('|')}) command="$word"; break ;; esac
  done
  case "$command" in
${branches.join('\n')}
    *) options="${check ? options(check) : ''}" ;;
  esac
  case "$command:$previous" in
${values.join('\n')}
    *)
      if [[ $current == -* ]]; then words="$options"
      elif [[ $COMP_CWORD -eq 1 ]]; then words="${names.join(' ')}"
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _klarbrev klarbrev
`
}
