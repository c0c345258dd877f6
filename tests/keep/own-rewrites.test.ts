import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {checkLetter, verifyRewrite} from '../../src/index.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import type {Edit} from '../../src/types.ts'

const folder = fileURLToPath(new URL('../../fixtures/letters/', import.meta.url))
const letters = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => ({
    name,
    text: readFileSync(`${folder}${name}`, 'utf8'),
    format: name.endsWith('.md') ? ('markdown' as const) : ('text' as const)
  }))

describe("klarbrev's own rewrites keep what the letter says", () => {
  it.each(letters)('$name: all safe edits together', ({text, format}) => {
    const edits: Array<Edit> = []
    for (const {suggestions} of checkLetter(text, {format}).findings) {
      const safe = suggestions.find((d) => d.safe)?.edits ?? []
      const isFree = safe.every((edit) => edits.every((d) => edit.end <= d.start || edit.start >= d.end))
      if (isFree) edits.push(...safe)
    }
    const after = applyEdits(
      text,
      edits.toSorted((a, b) => a.start - b.start)
    )
    expect(verifyRewrite(text, after, {format}).changes).toEqual([])
  })

  it.each(letters)('$name: each suggestion by itself', ({text, format}) => {
    for (const {suggestions} of checkLetter(text, {format}).findings) {
      for (const {edits} of suggestions) {
        if (edits.length === 0) continue
        expect(verifyRewrite(text, applyEdits(text, edits), {format}).changes).toEqual([])
      }
    }
  })
})
