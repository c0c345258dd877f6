import {existsSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {openStore} from '../../../src/cli/examine/cache/entry-store.ts'
import {type EntryKey, seal, sha256, unseal} from '../../../src/cli/examine/cache/sealed-entry.ts'
import {makeFolder} from '../run-cli.ts'

const day = 24 * 3600 * 1000
const now = Date.now()

function keyOf(text: string): EntryKey {
  return {name: sha256(`name ${text}`), secret: sha256(`secret ${text}`)}
}

/** Write an entry for each text in a segment of its own, as runs do that find something new. */
function write(folder: string, texts: ReadonlyArray<string>, time = now): void {
  for (const text of texts) {
    const store = openStore(folder, time)
    store.add(seal(keyOf(text), Buffer.from(text)))
    store.close()
  }
}

function read(folder: string, texts: ReadonlyArray<string>, time = now): Array<string | undefined> {
  const store = openStore(folder, time)
  const values = texts.map((text) => store.read(keyOf(text))?.toString())
  store.close()
  return values
}

function segments(folder: string): Array<string> {
  return readdirSync(folder).filter((name) => name.endsWith('.data'))
}

it('gives back what was written, to its key alone', () => {
  const folder = path.join(makeFolder({}), 'c')
  write(folder, ['æ', 'b'])
  expect(read(folder, ['æ', 'b', 'c'])).toEqual(['æ', 'b', undefined])
  const {name} = keyOf('æ')
  expect(unseal({name, secret: sha256('guessed')}, seal(keyOf('æ'), Buffer.from('x')).sealed)).toBeUndefined()
})

it('forgets what is old', () => {
  const folder = path.join(makeFolder({}), 'c')
  write(folder, ['a'])
  expect(read(folder, ['a'], now + 29 * day)).toEqual(['a'])
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1)
  writeFileSync(path.join(folder, 'brev.md'), 'x')
  expect(read(folder, ['a'])).toEqual([undefined])
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'brev.md'])
})

it('puts small segments together that no run writes into', () => {
  const folder = path.join(makeFolder({}), 'c')
  const texts = Array.from({length: 12}, (_, index) => `nr. ${index}`)
  write(folder, texts)
  expect(segments(folder)).toHaveLength(12)
  write(folder, ['one more'], now + day)
  expect(segments(folder)).toHaveLength(2)
  expect(read(folder, [...texts, 'one more'], now + day)).toEqual([...texts, 'one more'])
  expect(read(folder, ['nr. 3'], now + 40 * day)).toEqual([undefined])
})

it('reads on in a run whose segments another one puts together', () => {
  const folder = path.join(makeFolder({}), 'c')
  const texts = Array.from({length: 12}, (_, index) => `nr. ${index}`)
  write(folder, texts)
  const reader = openStore(folder, now)
  expect(reader.read(keyOf('nr. 1'))?.toString()).toBe('nr. 1')
  write(folder, ['one more'], now + day)
  // What is gone is as good as never written.
  expect([undefined, 'nr. 2']).toContain(reader.read(keyOf('nr. 2'))?.toString())
  reader.close()
  expect(existsSync(folder)).toBe(true)
})
