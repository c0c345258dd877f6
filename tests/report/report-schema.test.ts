import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from '../cli/run-cli.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8')
)
const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(schema)

const letters = {
  'a.md':
    '---\ntype: afgoerelse\n---\n# Afslag\n\nI henhold til loven behandles din ansøgning af forvaltningen. De bedes fremsende bilag snarest.\n',
  'b.txt': 'Kære Hanne\n\nDu får svar den 3. maj.\n',
  'c.html': '<p>Såfremt De ønsker det, kan De fremsende en klage.</p>',
  'd.md': 'Dear Ms Jensen\n\nWe will utilize your application in order to facilitate the decision.\n',
  'e.md': 'CPR 010190-1234 behandles af os.\n',
  'f.md': '<!-- klarbrev ignore-next passive -- lovtekst -->\n\nSagen behandles i dag.\n'
}

async function report(...args: ReadonlyArray<string>) {
  const {stdout} = await runCli(['.', '-f', 'json', ...args], {cwd: makeFolder(letters)})
  return JSON.parse(stdout)
}

describe('the schema of the report', () => {
  it.each([[[]], [['--ui-language', 'en']], [['--quiet']]])('describes a run with %j', async (args) => {
    const value = await report(...args)
    expect(validate(value) ? [] : validate.errors).toEqual([])
    expect(value.letters).toHaveLength(6)
  })

  it('leaves nothing unsaid: each key of a report is named in it', async () => {
    const value = await report()
    const strange = structuredClone(value)
    strange.letters[0].findings[0].place.colum = 1
    expect(validate(strange)).toBe(false)
    for (const key of ['counts', 'score', 'errors', 'assumptions']) {
      const poor = structuredClone(value)
      delete poor.letters[0][key]
      expect(validate(poor)).toBe(false)
    }
  })

  it('has no CPR number', async () => {
    expect(JSON.stringify(await report())).not.toContain('010190-1234')
  })
})
