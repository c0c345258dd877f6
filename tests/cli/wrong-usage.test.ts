import {expect, it} from 'vitest'
import {runCli} from './run-cli.ts'

it.each([
  [
    'baseline',
    'Skriv også, hvad klarbrev baseline skal gøre: create, update, prune. Se `klarbrev help baseline`.'
  ],
  ['baseline craete', 'Kommandoen craete findes ikke. Mente du create? Se `klarbrev --help`.'],
  ['help chekc', 'Kommandoen chekc findes ikke. Mente du check? Se `klarbrev --help`.'],
  ['baseline help creat', 'Kommandoen creat findes ikke. Mente du create? Se `klarbrev --help`.'],
  ['brev.md --formet', 'Tilvalget --formet findes ikke. Mente du --format? Se `klarbrev --help`.'],
  ['brev.md --qqqqqqqq', 'Tilvalget --qqqqqqqq findes ikke. Se `klarbrev --help`.'],
  ['brev.md -z', 'Tilvalget -z findes ikke. Se `klarbrev --help`.'],
  ['parse -f', '-f, --format <navn> mangler en værdi. Se `klarbrev --help`.'],
  ['explain', 'Der mangler noget: regel. Se `klarbrev --help`.'],
  ['explain passive filler', 'Der er for mange argumenter. Se `klarbrev --help`.'],
  ['parse -f jsn brev.md', '--format: »jsn« kan ikke bruges. Mente du json? Vælg json, conllu, text.'],
  ['completion bsah', 'shell: »bsah« kan ikke bruges. Mente du bash? Vælg bash, zsh, fish, pwsh.'],
  ['brev.md --jobs 0', '--jobs: »0« kan ikke bruges. Vælg auto, off, 1, 2 …'],
  [
    'baseline --ui-language en',
    'Say also what klarbrev baseline is to do: create, update, prune. See `klarbrev help baseline`.'
  ],
  [
    'brev.md --formet --ui-language en',
    'Unknown option --formet. Did you mean --format? See `klarbrev --help`.'
  ],
  ['explain --ui-language en', 'Missing: rule. See `klarbrev --help`.']
])('klarbrev %s: one sentence in the user’s language, and 2', async (line, said) => {
  const {code, stdout, stderr} = await runCli(line.split(' '))
  expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: `${said}\n`})
})
