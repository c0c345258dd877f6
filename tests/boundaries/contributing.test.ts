import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}.github/CONTRIBUTING.md`, 'utf8')

it('links to what is there', () => {
  const links = [...page.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, name]) => name ?? '')
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((name) => !existsSync(`${root}${name}`))).toEqual([])
})

it('names files and folders that are there', () => {
  const names = [...page.matchAll(/`((?:src|tests|bin|rules|cli|fixtures)\/[\w./-]+)`/g)].map(
    ([, name]) => name ?? ''
  )
  const isThere = (name: string) => existsSync(`${root}${name}`) || existsSync(`${root}src/${name}`)
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !isThere(name))).toEqual([])
})

it('shows lines as they stand', () => {
  expect(readFileSync(`${root}rules/officialese.yml`, 'utf8')).toContain(
    /^ {4}- \{term: fremsende.*$/m.exec(page)?.[0] ?? '?'
  )
  const options = readFileSync(`${root}src/checks/options/options.ts`, 'utf8').replace(
    /\/\*\*[\s\S]*?\*\//g,
    ''
  )
  const shown = /`('repeated-word': z\.strictObject\([^`]*\))`/.exec(page)?.[1] ?? '?'
  expect(options.replace(/\s/g, '')).toContain(shown.replace(/\s/g, ''))
  const kind = readFileSync(`${root}src/checks/word/repeated-word.ts`, 'utf8')
  expect(page).toContain("`export const repeatedWord = kind({scope: 'unit', check})`")
  expect(kind).toContain("export const repeatedWord = kind({scope: 'unit', check})")
  expect(kind).toContain("const check: Prepare<'repeated-word'> = ({allow = []}) =>")
})

it('counts the lines of its example of a format', () => {
  const lines = readFileSync(`${root}src/report/formats/csv.ts`, 'utf8').split('\n').length - 1
  expect(page).toContain(`csv.ts), ${lines} lines`)
})
