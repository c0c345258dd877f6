import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {circles, imports, sourceFiles} from './import-graph.ts'
import {faultOf, readImportTable, roomOf} from './import-table.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const table = readImportTable()

describe('src/README.md', () => {
  it('has a row for every room, and a room for every row', () => {
    expect([...table.rooms.keys()].sort()).toEqual([...new Set(sourceFiles.map(roomOf))].sort())
  })

  it('names every room and part that it lets others know', () => {
    const parts = new Set(
      sourceFiles.flatMap((file) => [roomOf(file), file.split('/').slice(0, 2).join('/')])
    )
    const named = [...table.rooms.values()].flatMap((known) => [...known.keys()])
    expect(named.filter((name) => !parts.has(name))).toEqual([])
  })

  it('says of every room what always holds there', () => {
    const page = readFileSync(`${source}README.md`, 'utf8')
    const rows = page.split('| room | invariant |')[1]?.split('\n\n')[0] ?? ''
    const told = Array.from(rows.matchAll(/^\| ([\w-]+) \|/gm), ([, room]) => room)
    expect([...table.rooms.keys()].filter((room) => !/^(?:index|retext)$/.test(room))).toEqual(told)
  })

  it('lets rooms know only those in the rows above theirs', () => {
    const rows = [...table.rooms.keys()]
    for (const [room, known] of table.rooms) {
      for (const name of known.keys()) {
        expect(rows.indexOf(roomOf(name)), `${room} → ${name}`).toBeLessThan(rows.indexOf(room))
      }
    }
  })
})

describe.each(['README.md', 'src/README.md', '.github/CONTRIBUTING.md'])('%s', (page) => {
  const root = new URL('../../', import.meta.url)
  const text = readFileSync(new URL(page, root), 'utf8')

  it('links to files that are there', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link)
    expect(links.filter((link) => !existsSync(new URL(link, new URL(page, root))))).toEqual([])
  })

  it('names files of src/ that are there', () => {
    const files = Array.from(
      text.matchAll(/`(?:src\/)?((?:[a-z-]+\/)+[a-z-]+\.ts)`/g),
      ([, name = '']) => name
    )
    const known = (name: string) =>
      sourceFiles.some((file) => file === name || file.endsWith(`/${name}`)) ||
      ['', 'tests/', 'src/'].some((folder) => existsSync(new URL(folder + name, root)))
    expect(files.filter((name) => !known(name))).toEqual([])
  })
})

describe('imports', () => {
  it('go where the table of src/README.md lets them', () => {
    expect(imports.length).toBeGreaterThan(1000)
    expect(imports.flatMap((d) => faultOf(d, table) ?? [])).toEqual([])
  })

  it('run in no circle but that of a letter and its sentences', () => {
    const model = /^letter\/model\//
    expect(circles(imports).filter((files) => !files.every((file) => model.test(file)))).toEqual([])
    expect(circles(imports.filter((d) => !d.types))).toEqual([])
  })

  it.each([
    ['danish/words/doers.ts', 'letter/model/letter.ts', true, /may not know/],
    ['letter/model/letter.ts', 'formats/document.ts', false, /types alone/],
    ['letter/parts/unit.ts', 'letter/model/letter.ts', true, /above or beside/],
    ['letter/score/lix.ts', 'letter/recognise/acts.ts', true, /above or beside/],
    ['formats/document.ts', 'danish/danish.ts', true, /may not know/],
    ['letter/nowhere/lix.ts', 'letter/score/lix.ts', true, /without its place/],
    ['letter/model/letter.ts', 'formats/document.ts', true, undefined],
    ['formats/document.ts', 'danish/words/doers.ts', false, undefined],
    ['cli/program.ts', 'cli/commands/init.ts', false, undefined]
  ])('are judged: %s → %s', (from, to, types, fault) => {
    const found = faultOf({from, to, types}, table)
    if (fault) expect(found).toMatch(fault)
    else expect(found).toBeUndefined()
  })

  it('finds circles', () => {
    const edge = (from: string, to: string) => ({from, to, types: false})
    expect(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('d', 'd')])).toEqual([
      ['b', 'c'],
      ['d']
    ])
  })
})

describe('folders and files', () => {
  const folders = new Map<string, number>()
  for (const file of readdirSync(source, {recursive: true, withFileTypes: true})) {
    if (file.isFile()) folders.set(file.parentPath, (folders.get(file.parentPath) ?? 0) + 1)
  }
  const lengths = sourceFiles
    .filter((name) => !name.endsWith('generated.ts'))
    .map((name) => ({name, lines: readFileSync(source + name, 'utf8').split('\n').length - 1}))
    .sort((a, b) => a.lines - b.lines)

  it('hold no more than a reader takes in', () => {
    const full = [...folders].filter(([, files]) => files > 25)
    expect(full.map(([folder]) => path.relative(source, folder))).toEqual([])
    expect(sourceFiles.filter((name) => /^cli\/[^/]+$/.test(name)).length).toBeLessThanOrEqual(8)
  })

  it('are short because ideas are separate', () => {
    const at = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines ?? 0
    expect(at(0.5)).toBeLessThanOrEqual(85)
    expect(at(0.9)).toBeLessThanOrEqual(200)
    expect(lengths.filter(({lines}) => lines > 300).map(({name}) => name)).toEqual([])
  })
})
