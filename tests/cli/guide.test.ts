import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {rules} from '../../src/rules/generated.ts'
import {danish} from '../checks/check-text.ts'
import {makeFolder, runCli} from './run-cli.ts'

const guides = readdirSync('guide')
const letter = (name: string) => readFileSync(`fixtures/letters/${name}`)
const docx = (name: string) => readFileSync(`fixtures/docx/${name}`)
const kept = readFileSync('fixtures/versions/gammelt.md')

/** What the guides speak of. */
const files = {
  'brev.docx': docx('kvittering.docx'),
  'gammelt.docx': docx('kvittering.docx'),
  'nyt.docx': docx('kvittering.docx'),
  'kladde.txt': letter('stop-for-hjemmehjaelp.txt'),
  'breve/afslag.md': letter('afslag-enkeltydelse.md'),
  'breve/rykker.md': letter('rykker-daginstitution.md'),
  'gamle/brev.md': kept,
  'nye/brev.md': kept,
  'sag/01-kvittering.md': letter('kvittering-anmeldelse-rotter.md'),
  'sag/02-svar.md': letter('svar-paa-spoergsmaal-om-fodgaengerfelt.md')
}

/** Commands that open what no test has, or wait for somebody at the keys. */
const isForPeople = (line: string) => / -i$| --watch$|^klarbrev (vis|show) /.test(line)

function commandsIn(markdown: string): Array<string> {
  return [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, lines = '']) => lines.trim().split('\n'))
}

function argumentsOf(line: string): {args: Array<string>; from?: string} {
  const [command = '', from] = line.split(' < ')
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return {args: args.slice(1), ...(from === undefined ? {} : {from})}
}

describe('the guides', () => {
  it('are there for each reader, in both languages', async () => {
    expect(guides).toHaveLength(4)
    for (const [args, title] of [
      [['vejledning'], 'Vejledning til dig, der skriver breve'],
      [['vejledning', 'kommunikation'], 'Vejledning til dig, der arbejder med kommunens breve'],
      [['guide', '--ui-language', 'en'], 'A guide for those who write letters'],
      [
        ['guide', 'communications', '--ui-language', 'en'],
        'A guide for those who look after an organisation’s letters'
      ]
    ] as const) {
      const {code, stdout} = await runCli(args)
      expect(code).toBe(0)
      expect(stdout.split('\n')[0]?.replace("'", '’')).toBe(title)
    }
  })

  it('name the readers to who asks for another', async () => {
    const {code, stderr} = await runCli(['vejledning', 'chef'])
    expect(code).toBe(2)
    expect(stderr).toBe('læser: »chef« kan ikke bruges. Vælg sagsbehandler, kommunikation.\n')
  })

  it('are pages that stand alone', async () => {
    const {stdout} = await runCli(['vejledning', '-f', 'html'])
    expect(stdout).toContain("default-src 'none'")
    expect(stdout).toContain('<code class="language-sh">klarbrev brev.docx\n</code>')
    expect(stdout).not.toMatch(/<(script|link|img)/)
  })

  it.each(guides)('%s: every command runs as it is written', async (name) => {
    const cwd = makeFolder(files)
    const commands = commandsIn(readFileSync(`guide/${name}`, 'utf8')).filter((line) => !isForPeople(line))
    expect(commands.length).toBeGreaterThan(5)
    for (const line of commands) {
      const {args, from} = argumentsOf(line)
      const stdin = from === undefined ? '' : readFileSync(path.join(cwd, from), 'utf8')
      const language = name.startsWith('c') ? ['--ui-language', 'en'] : []
      const {code, stderr} = await runCli([...args, ...language], {cwd, stdin})
      // Findings and misfits are what the commands are for.
      expect(code, `${line}: ${stderr}`).toBeLessThanOrEqual(1)
      const written = args[args.indexOf('-o') + 1]
      if (args.includes('-o')) expect(existsSync(path.join(cwd, written ?? '')), line).toBe(true)
    }
  })

  it.each(guides.filter((name) => !name.startsWith('c')))(
    '%s is as plain as the letters are to be',
    (name) => {
      const document = readMarkdown(readFileSync(`guide/${name}`, 'utf8'))
      const {findings, score} = checkDocument(document, {
        path: name,
        rules,
        uiLanguage: 'da',
        danish,
        language: 'da',
        type: 'andet'
      })
      expect(
        findings.filter(({severity}) => severity !== 'info').map(({ruleId, actual}) => `${ruleId}: ${actual}`)
      ).toEqual([])
      expect(score.lix).toBeLessThan(35)
    }
  )
})
