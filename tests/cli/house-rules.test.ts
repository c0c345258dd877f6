import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {makeFolder, runCli} from './run-cli.ts'

const fixture = fileURLToPath(new URL('../../fixtures/house/', import.meta.url))

const rule = (lines: string) => `title: Ord\nseverity: warning\nmessage: »{actual}« hedder {expected}.
why: Det har vi aftalt.\nsources: [{title: Skriveguide, url: "https://www.norreby.example/skriv"}]\n${lines}\n`
const words = (entries: string, more = 'examples: []\nclean: []') =>
  rule(`kind: words\noptions:\n  entries:\n${entries}\n${more}`)
const good = words('    - {term: losseplads, as: noun, use: [genbrugsplads]}')
const letter = 'Du kan køre det til lossepladsen. Den er åben.\n'

describe('klarbrev --rules', () => {
  it('checks letters by the rules of a house, besides its own', async () => {
    const cwd = makeFolder({'brev.md': letter, 'regler/vores-ord.yml': good})
    const {code, stdout} = await runCli(['brev.md', '--rules', 'regler', '-f', 'json', '--no-config'], {cwd})
    const {letters} = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(letters[0].findings).toMatchObject([
      {ruleId: 'vores-ord', severity: 'warning', message: '»lossepladsen« hedder »genbrugspladsen«.'}
    ])
  })

  it('lets --rule, --only and the configuration speak of them', async () => {
    const cwd = makeFolder({
      'brev.md': letter,
      'regler/vores-ord.yml': good,
      'klarbrev.yml': 'houseRules: [regler]\nrules: {vores-ord: error}\n'
    })
    expect((await runCli(['brev.md', '--only', 'vores-ord'], {cwd})).code).toBe(1)
    expect((await runCli(['brev.md', '--rule', 'vores-ord=info'], {cwd})).code).toBe(0)
    const {code, stderr} = await runCli(['brev.md', '--rule', 'vores-rd=info'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('Mente du vores-ord?')])
  })

  it.each([
    [
      'forkert kind',
      rule('kind: wordz\nexamples: []\nclean: []'),
      'regler/egen.yml:6: kind: »wordz« kan ikke bruges. Mente du words?'
    ],
    ['ukendt nøgle', `${good}titel: Ord\n`, 'regler/egen.yml:12: Nøglen titel findes ikke. Mente du title?'],
    [
      'ukendt nøgle i en indgang',
      words('    - {term: losseplads, brug: [x]}'),
      'egen.yml:9: Nøglen options.entries.0.brug findes ikke.'
    ],
    [
      'manglende nøgle',
      'title: Ord\nkind: words\n',
      'regler/egen.yml:1: Nøglen message mangler. Tilføj den.'
    ],
    ['forkert type', good.replace('severity: warning', 'severity: [warning]'), 'egen.yml:2: severity'],
    [
      'tom liste',
      rule('kind: words\noptions: {entries: []}\nexamples: []\nclean: []'),
      'regler/egen.yml:7: options.entries er tom.'
    ],
    ['tom fil', '', 'regler/egen.yml: Filen er tom.'],
    ['ingen regel', '- losseplads\n', 'regler/egen.yml:1: Filen skal være nøgler med værdier.'],
    ['ugyldig YAML', 'title: Ord\n  kind: words\n', 'regler/egen.yml:1: Filen er ikke gyldig YAML'],
    [
      'regulært udtryk',
      rule('kind: patterns\noptions:\n  patterns:\n    - {find: "du (har|vil).*"}\nexamples: []\nclean: []'),
      'regler/egen.yml:9: options.patterns.0.find: Mønsteret kan ikke læses.'
    ],
    [
      'ukendt felt i beskeden',
      good.replace('{actual}', '{fundet}'),
      'regler/egen.yml:3: {fundet} kan ikke bruges i beskeden.'
    ],
    [
      'note i beskeden uden note',
      good.replace('{expected}', '{note}'),
      'regler/egen.yml:9: Beskeden bruger {note}'
    ],
    [
      'forkert adresse',
      good.replace('https://www.norreby.example/skriv', 'skriv'),
      'regler/egen.yml:5: sources.0.url skal være en adresse'
    ]
  ])('names file, line and remedy: %s', async (_, text, expected) => {
    const cwd = makeFolder({'brev.md': letter, 'regler/egen.yml': text})
    const {code, stdout, stderr} = await runCli(['brev.md', '--rules', 'regler', '--no-config'], {cwd})
    expect(stderr).toContain(expected)
    expect([code, stdout]).toEqual([2, ''])
  })

  it('says the same in English', async () => {
    const cwd = makeFolder({'brev.md': letter, 'regler/egen.yml': good.replace('kind: words', 'kind: wordz')})
    const {stderr} = await runCli(['brev.md', '--rules', 'regler', '--ui-language', 'en'], {cwd})
    expect(stderr).toContain('kind: cannot use “wordz”. Did you mean words?')
  })

  it('wants UTF-8', async () => {
    const cwd = makeFolder({'brev.md': letter})
    mkdirSync(path.join(cwd, 'regler'))
    writeFileSync(path.join(cwd, 'regler/egen.yml'), Buffer.from(good.replace('Ord', 'Køkken'), 'latin1'))
    const {code, stderr} = await runCli(['brev.md', '--rules', 'regler'], {cwd})
    expect([code, stderr]).toEqual([
      2,
      'regler/egen.yml: Filen er gemt som windows-1252. Gem den som UTF-8.\n'
    ])
  })

  it('replaces no rule silently, neither klarbrev’s own nor another of the house', async () => {
    const cwd = makeFolder({'brev.md': letter, 'a/passive.yml': good, 'b/egen.yml': good, 'c/egen.yml': good})
    expect((await runCli(['brev.md', '--rules', 'a'], {cwd})).stderr).toContain(
      'a/passive.yml: klarbrev har selv en regel'
    )
    expect((await runCli(['brev.md', '--rules', 'b', '--rules', 'c'], {cwd})).stderr).toContain(
      'c/egen.yml: Reglen »egen« findes også i b/egen.yml.'
    )
  })

  it('says all that is wrong at once, but not without end', async () => {
    const files = Object.fromEntries(Array.from({length: 30}, (_, index) => [`regler/r${index}.yml`, '']))
    const cwd = makeFolder({'brev.md': letter, ...files})
    const {stderr} = await runCli(['brev.md', '--rules', 'regler'], {cwd})
    expect(stderr.trim().split('\n')).toHaveLength(21)
    expect(stderr).toContain('… og 10 fejl mere.')
  })

  it.each([
    ['mangler', 'mangler: Mappen med regler findes ikke.'],
    ['tom', 'tom: Mappen har ingen regler.']
  ])('wants a folder with rules: %s', async (folder, expected) => {
    const cwd = makeFolder({'brev.md': letter, 'tom/noter.txt': ''})
    const {code, stderr} = await runCli(['brev.md', '--rules', folder], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining(expected)])
  })

  it('reads a list of thousands of words', async () => {
    const entries = Array.from({length: 10_000}, (_, index) => `    - {term: ord${index}x, use: [andet]}`)
    const cwd = makeFolder({'brev.md': 'Skriv ord77x her.\n', 'regler/lang.yml': words(entries.join('\n'))})
    const {code, stdout} = await runCli(['brev.md', '--rules', 'regler', '--only', 'lang', '--no-config'], {
      cwd
    })
    expect([code, stdout]).toEqual([0, expect.stringContaining('→ Skriv andet her.')])
  }, 30_000)
})

describe('klarbrev test', () => {
  it('passes the rules of Nørreby', async () => {
    expect(await runCli(['test', 'rules'], {cwd: fixture})).toEqual({
      code: 0,
      stdout: '5 regler, 17 eksempler: Alt stemmer.\n',
      stderr: ''
    })
  })

  it('prints what fails, with its file, line and sentence', async () => {
    const more = `examples:
  - before: Kør til lossepladsen.
    after: Kør til pladsen.
  - before: Kør hjem.
clean:
  - Vores losseplads er lukket.`
    const cwd = makeFolder({
      'regler/egen.yml': words('    - {term: losseplads, as: noun, use: [genbrugsplads]}', more)
    })
    for (const command of ['test', 'afprøv']) {
      const {code, stdout} = await runCli([command, 'regler'], {cwd})
      expect(code).toBe(1)
      expect(stdout.trim().split('\n')).toEqual([
        'regler/egen.yml:12: egen skriver »Kør til genbrugspladsen.«, men eksemplet siger »Kør til pladsen.«.',
        'regler/egen.yml:13: egen finder intet i eksemplet »Kør hjem.«.',
        'regler/egen.yml:15: egen finder »losseplads« i »Vores losseplads er lukket.«, som skal gå fri.',
        '3 af 3 eksempler stemmer ikke.'
      ])
    }
  })

  it('takes the folders from the configuration when none is named', async () => {
    const cwd = makeFolder({'regler/egen.yml': good, 'klarbrev.yml': 'houseRules: [regler]\n'})
    expect((await runCli(['test'], {cwd})).stdout).toBe('1 regel, 0 eksempler: Alt stemmer.\n')
    expect((await runCli(['test', '--no-config'], {cwd})).code).toBe(2)
  })
})

describe('klarbrev explain', () => {
  it('shows what a rule of the house says', async () => {
    const {code, stdout} = await runCli(['forklar', 'noerreby-navne', '--rules', 'rules'], {cwd: fixture})
    expect(code).toBe(0)
    for (const part of ['Navne i Nørreby', 'Hvorfor?', 'genbrugspladsen', 'norreby.example/skriv'])
      expect(stdout).toContain(part)
  })
})

describe('klarbrev rules', () => {
  it('lists the rules of a house with the others', async () => {
    const {stdout} = await runCli(['rules', '--rules', 'rules'], {cwd: fixture})
    expect(stdout).toContain('noerreby-navne')
    expect(stdout).toContain('officialese')
  })

  it('prints a schema that rule files fit, and broken ones do not', async () => {
    const {stdout} = await runCli(['rules', '--schema'])
    const validate = new Ajv2020({strict: false, formats: {uri: true}}).compile(JSON.parse(stdout))
    expect(validate(parse(good))).toBe(true)
    expect(validate({...parse(good), kind: 'wordz'})).toBe(false)
    expect(validate({...parse(good), options: {entries: [{terms: 'x'}]}})).toBe(false)
  })
})
