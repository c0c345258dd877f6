import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {mutate, type Sample} from './mutate.ts'
import {tryBytes} from './try-bytes.ts'

/** Files from which mutants of a number are made: those of texts, or those that pack text. */
export interface MutantRange {
  readonly kind: 'texts' | 'packages'
  readonly from: number
  readonly to: number
}

const ENDINGS = {texts: /\.(?:md|txt|html)$/, packages: /\.(?:docx|odt|pdf|eml)$/}

process.on('message', async (message: MutantRange) => {
  const samples = samplesOf(message.kind)
  for (let number = message.from; number < message.to; number++) {
    const {name, bytes} = mutate(samples, number)
    process.send?.(await tryBytes(name, () => bytes, undefined, number % 8 === 0))
  }
})

/** The letters among the fixtures; the longest ones would take the time of a hundred others. */
function samplesOf(kind: MutantRange['kind']): Array<Sample> {
  const fixtures = new URL('../../fixtures/', import.meta.url).pathname
  return readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
    .filter((name) => ENDINGS[kind].test(name) && !name.includes('30-sider'))
    .toSorted()
    .map((name) => ({name, bytes: new Uint8Array(readFileSync(path.join(fixtures, name)))}))
    .filter(({bytes}) => bytes.length < 60_000)
}
