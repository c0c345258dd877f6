import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'

/**
 * What is said of each example letter, one finding per line. Read the difference line by line before you accept it: a new
 * line is a finding that a case worker will see.
 */
const folder = new URL('../../fixtures/letters/', import.meta.url)

it.each(readdirSync(folder))('reports on %s as read and accepted', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const {findings, score, counts, type, audience} = checkLetter(text, {
    format: path.extname(name) === '.md' ? 'markdown' : 'text'
  })
  const lines = findings.map(({place, severity, ruleId, actual, suggestions}) => {
    const [first] = suggestions
    const advice = first === undefined ? '' : ` → ${first.text}${first.safe ? ' (safe)' : ''}`
    return `${place.start.line}:${place.start.column} ${severity} ${ruleId} »${short(actual)}«${advice}`
  })
  const head = `LIX ${score.lix} · ${counts.words} words · ${counts.sentences} sentences · ${type} · ${audience}`
  await expect([head, ...lines, ''].join('\n')).toMatchFileSnapshot(`golden/${name}`)
})

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 50)} … ${line.slice(-8)}`
}
