import type {CommandWords} from './describe-program.ts'

/** Completion for zsh. Where nothing of klarbrev's fits, zsh offers files. */
export function zsh(commands: ReadonlyArray<CommandWords>): string {
  const names = commands.flatMap((d) => d.names)
  const list = commands.flatMap((d) => d.names.map((name) => described(name, d.description)))
  const branches = commands.map((d) => {
    const options = d.options.map((option) => described(option.long, option.description))
    return `    ${d.names.join('|')}) options=(${options.join(' ')}); values=(${d.arguments.map(quote).join(' ')}) ;;`
  })
  const values = commands.flatMap((command) =>
    command.options
      .filter((d) => d.choices.length > 0)
      .map(
        (d) =>
          `    (${command.names.join('|')}):${d.long}) compadd -- ${d.choices.map(quote).join(' ')}; return ;;`
      )
  )
  return `#compdef klarbrev
_klarbrev() {
  local command=check word
  local -a commands options values
  commands=(${list.join(' ')})
  for word in \${words[2,CURRENT-1]}; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case $command in
${branches.join('\n')}
  esac
  case $command:\${words[CURRENT-1]} in
${values.join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then _describe -o option options; return; fi
  if (( CURRENT == 2 )); then _describe command commands; fi
  if (( \${#values} )); then compadd -a values; fi
  _files
}
if [ "$funcstack[1]" = _klarbrev ]; then _klarbrev "$@"; else compdef _klarbrev klarbrev; fi
`
}

function described(name: string, description: string): string {
  return quote(`${name}:${description.replaceAll('\\', '\\\\').replaceAll(':', '\\:')}`)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
