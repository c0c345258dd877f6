import type {LetterDocument} from '../../src/formats/document.ts'
import {readEml} from '../../src/formats/eml/read-eml.ts'
import {readBytes} from '../../src/formats/read-bytes.ts'
import {ReadError} from '../../src/formats/read-error.ts'
import {readLetter} from '../../src/formats/read-text.ts'
import {checkLetter} from '../../src/index.ts'
import {type PackageShape, packageShapes} from './package-shapes.ts'
import {type Shape, shapes} from './shapes.ts'

/** Processor time that a size must take to be measured, in milliseconds; less is noise. */
const least = 150

/** Processor time after which a shape is not made larger, in milliseconds. */
const most = 8000

/**
 * Print by what power of the size the time of each shape grows, between a size and eight times it.
 *
 * The exponent is that of the whole stretch: 1 is linear, 2 means that twice the text takes four times as long. A size
 * that is refused with a reason ends the stretch.
 */
export async function benchGrowth(
  row: (name: string, value: number, bound: string) => void,
  only = /./
): Promise<void> {
  for (const shape of [...shapes, ...packageShapes]) {
    const name = `${shape.format}, ${shape.name}`
    if (!only.test(name)) continue
    let size = 20
    let time = await timeOf(shape, size)
    while (time >= 0 && time < least && size < 20_000) {
      size *= 2
      time = await timeOf(shape, size)
    }
    // Once more, now that it is warm; what was read before is remembered, so it is another text.
    time = await timeOf(shape, size + 1)
    const first = size + 1
    let last = first
    const times = [time]
    for (let turn = 0; turn < 3 && time < most && time >= 0; turn++) {
      size *= 2
      time = await timeOf(shape, size)
      if (time < 0) break
      times.push(time)
      last = size
    }
    // Some shapes grow faster than the size that they are made by.
    const grown = Math.log2(shape.make(last).length / shape.make(first).length)
    const exponent = times.length > 1 ? Math.log2((times.at(-1) ?? 1) / (times[0] ?? 1)) / grown : 0
    const shown = times.map((d) => Math.round(d)).join(' / ')
    row(`growth, ${name} (${Math.round(shape.make(size).length / 1000)} kB: ${shown} ms)`, exponent, '<= 1.1')
  }
}

/** Processor time of reading and checking a letter; negative when it is refused. */
async function timeOf(shape: Shape | PackageShape, size: number): Promise<number> {
  const text = shape.make(size)
  const bytes = 'pack' in shape ? shape.pack(text) : undefined
  const before = process.cpuUsage()
  try {
    checkLetter(await read(shape, text, bytes))
  } catch (error) {
    if (error instanceof ReadError || (error instanceof Error && error.name === 'UnreadableDocument'))
      return -1
    throw error
  }
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

async function read(shape: Shape | PackageShape, text: string, bytes?: Uint8Array): Promise<LetterDocument> {
  if (bytes) return (await readBytes(bytes, shape.format)).document
  if ('pack' in shape) throw new Error('not packed')
  return shape.format === 'eml' ? readEml(Buffer.from(text)) : readLetter(text, shape.format)
}
