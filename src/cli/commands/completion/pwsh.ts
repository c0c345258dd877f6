import type {CommandWords} from './describe-program.ts'

/** Completion for PowerShell. Where nothing of klarbrev's fits, PowerShell offers files. */
export function pwsh(commands: ReadonlyArray<CommandWords>): string {
  const entries = commands.flatMap(({names, description, options, arguments: words}) => {
    const flags = options.map((d) => `${quote(d.long)} = ${quote(d.description)}`).join('; ')
    const values = options
      .filter((d) => d.choices.length > 0)
      .map((d) => `${quote(d.long)} = @(${d.choices.map(quote).join(', ')})`)
      .join('; ')
    return names.map(
      (name) =>
        `    ${quote(name)} = @{About = ${quote(description)}; Options = [ordered]@{${flags}}; Values = @{${values}}; Words = @(${words.map(quote).join(', ')})}`
    )
  })
  return `Register-ArgumentCompleter -Native -CommandName klarbrev -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${entries.join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $done = if ($wordToComplete) { @($typed | Select-Object -SkipLast 1) } else { $typed }
  $name = $done | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $command = if ($name) { $commands[$name] } else { $commands['check'] }
  $last = $done | Select-Object -Last 1
  $found = [ordered]@{}
  if ($last -and $command.Values.ContainsKey($last)) { foreach ($d in $command.Values[$last]) { $found[$d] = $d } }
  elseif ($wordToComplete -like '-*') { foreach ($d in $command.Options.Keys) { $found[$d] = $command.Options[$d] } }
  elseif ($name) { foreach ($d in $command.Words) { $found[$d] = $d } }
  else { foreach ($d in $commands.Keys) { $found[$d] = $commands[$d].About } }
  foreach ($d in $found.Keys) {
    if ($d -like "$wordToComplete*") { [System.Management.Automation.CompletionResult]::new($d, $d, 'ParameterValue', $found[$d]) }
  }
}
`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
