import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

const refusal = `Nordby Kommune
12. november 2026

# Afslag på hjælp til flytning

Kære Sofie

Vi giver dig afslag på hjælp til en flyttebil. Send os dine lønsedler. Dit CPR-nummer er 120380-1236.

Du må ikke ændre på depositum, før vi har svaret. Vi vurderer sagen igen i uge 50.

Venlig hilsen

Lone Kjær
`

describe('klarbrev read', () => {
  it('shows what the reader learns, and what is not to be found', async () => {
    const {code, stdout} = await runCli(['læs', 'a.md'], {cwd: makeFolder({'a.md': refusal})})
    expect(code).toBe(0)
    expect(stdout).toMatch(/Afgørelse\n {4}• nej, »Vi giver dig afslag på hjælp til en flyttebil« {2}\(8:1\)/)
    expect(stdout).toMatch(/Opgaver\n {4}• »Send os dine lønsedler«/)
    expect(stdout).toMatch(/Forbud\n {4}• »må ikke ændre på depositum«/)
    expect(stdout).toMatch(/Det sker derefter\n {4}• »Vi vurderer sagen igen«, i uge 50/)
    expect(stdout).toMatch(/Ikke fundet\n {4}• frist for »Send os dine lønsedler«\n {4}• hvordan man klager/)
  })

  it('speaks English', async () => {
    const {stdout} = await runCli(['read', 'a.md', '--ui-language', 'en'], {
      cwd: makeFolder({'a.md': refusal})
    })
    expect(stdout).toContain('Not found')
    expect(stdout).toContain('a deadline for “Send os dine lønsedler”')
  })

  it('answers as JSON, as the report does', async () => {
    const cwd = makeFolder({'a.md': refusal})
    const answer = JSON.parse((await runCli(['read', 'a.md', '-f', 'json'], {cwd})).stdout)
    const report = JSON.parse((await runCli(['check', 'a.md', '-f', 'json'], {cwd})).stdout)
    expect(answer.version).toBe(1)
    expect(answer.letters[0].reading).toEqual(report.letters[0].reading)
  })

  it('writes a page that stands alone', async () => {
    const cwd = makeFolder({'a.md': refusal})
    expect((await runCli(['read', 'a.md', '-f', 'html', '-o', 'side.html'], {cwd})).code).toBe(0)
    const page = readFileSync(path.join(cwd, 'side.html'), 'utf8')
    expect(page).toContain('<dt class="missing">Ikke fundet</dt>')
    expect(page).not.toMatch(/<script|src=|href=/)
  })

  it('shows no CPR number in any form', async () => {
    const cwd = makeFolder({'a.md': refusal.replace('dine lønsedler', 'dine lønsedler for 120380-1236')})
    for (const format of ['text', 'json', 'html'])
      expect((await runCli(['read', 'a.md', '-f', format], {cwd})).stdout).not.toContain('120380-1236')
  })

  it.each([
    [['read', 'none.md'], 2],
    [['read', 'broken.docx'], 3],
    [['read', 'empty.md'], 3]
  ] as const)('exits as the others do: %j', async (args, code) => {
    const cwd = makeFolder({'broken.docx': 'PK', 'empty.md': ''})
    expect((await runCli([...args], {cwd})).code).toBe(code)
  })
})
