import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'
import {klarbrev} from './spawn.ts'

const letter = 'Kære Hanne\n\nDin sag behandles af forvaltningen i denne uge.\n'

async function passives(files: Record<string, string>, args: ReadonlyArray<string>, env = {}) {
  const cwd = makeFolder(files)
  const ran = await runCli([...args, '-f', 'json', '--only', 'passive'], {cwd, env})
  const report = ran.stdout === '' ? undefined : JSON.parse(ran.stdout)
  return {...ran, found: report?.letters.flatMap((d: {findings: unknown}) => d.findings), report}
}

describe('finding configuration', () => {
  it('checks without any', async () => {
    const {found, code} = await passives({'brev.md': letter}, ['brev.md'])
    expect(found).toMatchObject([{ruleId: 'passive', severity: 'warning'}])
    expect(code).toBe(0)
  })

  it.each([
    ['klarbrev.yml', 'rules: {passive: error}'],
    ['klarbrev.yaml', 'rules:\n  passive: error\n'],
    ['klarbrev.json', '{"rules": {"passive": {"level": "error"}}}'],
    ['klarbrev.config.js', 'module.exports = {rules: {passive: "error"}}'],
    ['klarbrev.config.mjs', 'export default {rules: {passive: "error"}}']
  ])('reads %s', async (name, text) => {
    const {found, code} = await passives({[name]: text, 'brev.md': letter}, ['brev.md'])
    expect(found).toMatchObject([{severity: 'error'}])
    expect(code).toBe(1)
  })

  it('looks upwards from the letter, not from where the user stands', async () => {
    const files = {
      'klarbrev.yml': 'rules: {passive: error}',
      'a/klarbrev.yml': 'rules: {passive: info}',
      'a/b/brev.md': letter
    }
    expect((await passives(files, ['a/b/brev.md'])).found).toMatchObject([{severity: 'info'}])
  })

  it('joins the folders above until one is the root', async () => {
    const files = {
      'klarbrev.yml': 'audience: erhverv\ntype: svar',
      'a/klarbrev.yml': 'type: rykker',
      'a/brev.md': letter
    }
    const joined = await passives(files, ['a/brev.md'])
    expect(joined.report.letters[0]).toMatchObject({audience: 'erhverv', type: 'rykker'})
    const rooted = await passives({...files, 'a/klarbrev.yml': 'root: true\ntype: rykker'}, ['a/brev.md'])
    expect(rooted.report.letters[0]).toMatchObject({audience: 'borger', type: 'rykker'})
  })

  it('takes the file that is named by flag or environment, or none', async () => {
    const files = {
      'klarbrev.yml': 'rules: {passive: error}',
      'x/andet.yml': 'rules: {passive: off}',
      'brev.md': letter
    }
    expect((await passives(files, ['brev.md', '-c', 'x/andet.yml'])).found).toEqual([])
    expect((await passives(files, ['brev.md'], {KLARBREV_CONFIG: 'x/andet.yml'})).found).toEqual([])
    expect((await passives(files, ['brev.md', '--no-config'])).found).toMatchObject([{severity: 'warning'}])
    expect((await passives(files, ['brev.md', '-c', 'nej.yml'])).code).toBe(2)
  })

  it('lets flags win', async () => {
    const files = {'klarbrev.yml': 'rules: {passive: error}\naudience: erhverv', 'brev.md': letter}
    const {found, report} = await passives(files, [
      'brev.md',
      '--rule',
      'passive=info',
      '--audience',
      'forening'
    ])
    expect(found).toMatchObject([{severity: 'info'}])
    expect(report.letters[0].audience).toBe('forening')
  })
})

describe('extends', () => {
  it('builds on a file and on a package', async () => {
    const files = {
      'klarbrev.yml': 'extends: [./faelles.yml, "@kommune/klarbrev"]\ntype: svar',
      'faelles.yml': 'rules: {passive: error}\ntype: rykker',
      'node_modules/@kommune/klarbrev/package.json': '{"name": "@kommune/klarbrev", "version": "1.0.0"}',
      'node_modules/@kommune/klarbrev/klarbrev.yml': 'audience: forening',
      'brev.md': letter
    }
    const {found, report} = await passives(files, ['brev.md'])
    expect(found).toMatchObject([{severity: 'error'}])
    expect(report.letters[0]).toMatchObject({audience: 'forening', type: 'svar'})
  })

  it.each([
    ['extends: ./nej.yml', 'nej.yml'],
    ['extends: ./klarbrev.yml', 'bygger på sig selv'],
    ['extends: /dev/zero', 'er ikke en almindelig fil'],
    ['extends: ./hemmeligt.txt', 'hemmeligt.txt:1: Filen er ikke en konfiguration. Skriv nøgler og værdier.'],
    ['extends: ./evig.mjs', 'bliver aldrig færdig'],
    ['extends: ./lovet.mjs', 'bliver aldrig færdig'],
    [
      'a: &a [1, 1]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]',
      'for mange henvisninger'
    ],
    ['- a', 'klarbrev.yml:1: Filen er ikke en konfiguration.']
  ])('refuses %s', async (text, said) => {
    const files = {
      'klarbrev.yml': text,
      'hemmeligt.txt': 'root:x:0:0\nkode 1234\n',
      'evig.mjs': 'await new Promise(() => {})',
      'lovet.mjs': 'export default new Promise(() => {})',
      'brev.md': letter
    }
    const {status, stderr} = klarbrev(['brev.md'], {cwd: makeFolder(files)})
    expect(status).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('house rules', () => {
  const rule = [
    'title: Hilsen',
    'kind: patterns',
    'severity: warning',
    'message: Skriv »{actual}« på en anden måde.',
    'why: Sådan skriver vi her.',
    'sources: [{title: Huset, url: "https://example.dk/"}]',
    'options: {patterns: [{find: "bedste hilsner"}]}',
    'examples: [{before: Bedste hilsner fra os.}]',
    'clean: [Venlig hilsen.]'
  ].join('\n')
  const files = {
    'klarbrev.yml': 'houseRules: [husregler]',
    'husregler/vores-hilsen.yml': rule,
    'a/brev.md': 'Kære Hanne\n\nVi sender bedste hilsner til dig.\n'
  }

  it('may be set by a file below the one that brings them', async () => {
    const run = (config: string) =>
      runCli(['a/brev.md', '-f', 'json', '--only', 'vores-hilsen'], {
        cwd: makeFolder({...files, 'a/klarbrev.yml': config})
      })
    const {stdout, stderr} = await run('rules: {vores-hilsen: error}')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).letters[0].findings).toMatchObject([
      {ruleId: 'vores-hilsen', severity: 'error'}
    ])
    expect((await run('rules: {vores-hilse: error}')).stderr).toContain('Mente du »vores-hilsen«?')
  })
})

describe('mistakes', () => {
  it.each([
    ['maxLix: 40\nfailon: warning', 'klarbrev.yml:2: Nøglen »failon« findes ikke. Mente du »failOn«?'],
    [
      'rules:\n  passive: info\n  pasive: off',
      'klarbrev.yml:3: Reglen »pasive« findes ikke. Mente du »passive«?'
    ],
    ['audience: borgere', 'klarbrev.yml:1: audience: »borgere« kan ikke bruges. Mente du »borger«?'],
    ['maxLix: høj', 'maxLix: »høj« kan ikke bruges. Skriv et helt tal.'],
    ['rules: {passive: advarsel}', 'Skriv error, warning, info, off'],
    [
      'rules:\n  long-sentence: {level: info, wran: 22}',
      'klarbrev.yml:2: Nøglen »rules.long-sentence.wran« findes ikke. Mente du »warn«?'
    ],
    ['rules: {long-sentence: {warn: tyve}}', 'rules.long-sentence.warn: »tyve« kan ikke bruges.'],
    [
      'overrides:\n  - files: "*.md"\n    tpye: svar',
      'klarbrev.yml:3: Nøglen »overrides.0.tpye« findes ikke. Mente du »type«?'
    ],
    ['a: [', 'er ikke gyldig YAML']
  ])('says what is wrong with %s', async (text, said) => {
    const {code, stderr, stdout} = await passives({'klarbrev.yml': text, 'brev.md': letter}, ['brev.md'])
    expect(stderr).toContain(said)
    expect(code).toBe(2)
    expect(stdout).toBe('')
  })

  it('speaks English on demand', async () => {
    const {stderr} = await passives({'klarbrev.yml': 'failon: error', 'brev.md': letter}, [
      'brev.md',
      '--ui-language',
      'en'
    ])
    expect(stderr).toContain('klarbrev.yml:1: unknown key “failon”. Did you mean “failOn”?')
  })
})

describe('what it sets', () => {
  it('differs for letters that a glob names', async () => {
    const config =
      'overrides:\n  - files: ["erhverv/**", "{a,b}-*.md"]\n    audience: erhverv\n    rules: {passive: off}'
    const files = {'klarbrev.yml': config, 'erhverv/x.md': letter, 'a-1.md': letter, 'c-1.md': letter}
    const {report} = await passives(files, ['.'])
    expect(report.letters.map((d: {path: string; audience: string}) => [d.path, d.audience])).toEqual([
      ['a-1.md', 'erhverv'],
      ['c-1.md', 'borger'],
      ['erhverv/x.md', 'erhverv']
    ])
  })

  it.each([
    ['failOn: warning', [], 1],
    ['failOn: warning', ['--fail-on', 'error'], 0],
    ['maxWarnings: 0', [], 1],
    ['maxWarnings: 1', [], 0],
    ['maxWarnings: 0', ['--max-warnings', '5'], 0],
    ['maxLix: 5', [], 1],
    ['maxLix: 90', [], 0]
  ])('counts %s with %j', async (config, args, code) => {
    expect((await passives({'klarbrev.yml': config, 'brev.md': letter}, ['brev.md', ...args])).code).toBe(
      code
    )
  })

  it('changes options of a rule', async () => {
    const long = `Kære Hanne\n\n${'Du kan komme, når du vil, og '.repeat(3)}så taler vi om det.\n`
    const cwd = makeFolder({'klarbrev.yml': 'rules: {long-sentence: {warn: 10}}', 'brev.md': long})
    const {stdout} = await runCli(['brev.md', '-f', 'json', '--only', 'long-sentence'], {cwd})
    expect(JSON.parse(stdout).letters[0].findings).toHaveLength(1)
  })

  it('says the messages in the language it sets, unless the user says another', async () => {
    const files = {'klarbrev.yml': 'uiLanguage: en', 'brev.md': letter}
    expect((await passives(files, ['brev.md'])).found[0].message).toContain('“behandles”')
    const danish = await passives(files, ['brev.md', '--ui-language', 'da'])
    expect(danish.found[0].message).toContain('»behandles«')
  })
})

describe('ignoring', () => {
  const files = {
    '.klarbrevignore': '# kladder\nkladder/\n*.kladde.md\n',
    'kladder/a.md': letter,
    'b.kladde.md': letter,
    'c.md': letter
  }
  const paths = async (args: ReadonlyArray<string>, more = {}) => {
    const ran = await passives({...files, ...more}, args)
    return {...ran, paths: ran.report?.letters.map((d: {path: string}) => d.path)}
  }

  it('leaves out what the nearest ignore file, the configuration and the flag name', async () => {
    expect((await paths(['.'])).paths).toEqual(['c.md'])
    expect((await paths(['.', '--no-ignore'])).paths).toEqual(['b.kladde.md', 'c.md', 'kladder/a.md'])
    expect((await paths(['.', '--ignore-pattern', 'c.*', 'd.md'], {'d.md': letter})).paths).toEqual(['d.md'])
    expect((await paths(['.'], {'klarbrev.yml': 'ignore: [/d.md]', 'd.md': letter})).paths).toEqual(['c.md'])
  })

  it('says so of a file that is named, and fails where nothing is left', async () => {
    const named = await paths(['c.md', 'b.kladde.md'])
    expect(named).toMatchObject({code: 0, paths: ['c.md']})
    expect(named.stderr).toContain('b.kladde.md: Filen er sprunget over')
    const empty = await paths(['kladder'])
    expect(empty.code).toBe(2)
    expect(empty.stderr).toContain('kladder: Alle breve her er undtaget.')
  })
})

it('finds nothing above the root of the disk', async () => {
  const {code} = await runCli(['-', '--only', 'passive'], {
    cwd: path.parse(process.cwd()).root,
    stdin: letter
  })
  expect(code).toBe(0)
})
