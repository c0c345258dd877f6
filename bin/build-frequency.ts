import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {frequencyHash, frequencyMagic} from '../src/danish/lexicon/frequency.ts'
import {readMessagePack} from './frequency/read-message-pack.ts'
import {buildFingerprintTable} from './training/build-fingerprint-table.ts'
import {writeModel} from './training/write-model.ts'

/**
 * Build src/danish/data/frequency.bin from the Danish list of the Python package wordfreq:
 *
 *     pip download wordfreq==3.1.1 --no-deps && unzip wordfreq-3.1.1-py3-none-any.whl
 *     npx tsx bin/build-frequency.ts wordfreq/data/small_da.msgpack.gz
 *
 * The list groups forms by their frequency in hundredths of ten, from 1 down: group 300 is one in a thousand.
 */
const {positionals} = parseArgs({allowPositionals: true})
const target = new URL('../src/danish/data/frequency.bin', import.meta.url)

const [, ...groups] = readMessagePack(
  gunzipSync(readFileSync(positionals[0] ?? ''))
) as ReadonlyArray<unknown>
const entries = groups.flatMap((forms, index) =>
  (forms as ReadonlyArray<string>)
    .filter((form) => /^[a-zæøåéèüöä]{2,}$/.test(form))
    // Zipf, times 100: the logarithm of occurrences in a thousand million words.
    .map((form): [number, number] => [frequencyHash(form), 900 - index])
)
const {prints, values} = buildFingerprintTable(entries)
const bytes = writeModel(frequencyMagic, {forms: entries.length, source: 'wordfreq 3.1.1'}, {prints, values})

writeFileSync(target, bytes)
console.log(`${entries.length} forms, ${bytes.length} bytes`)
console.log(`sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
