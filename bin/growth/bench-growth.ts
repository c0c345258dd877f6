import {readEml} from '../../src/formats/eml/read-eml.ts'
import {readLetter} from '../../src/formats/read-text.ts'
import {checkLetter} from '../../src/index.ts'
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
  for (const shape of shapes) {
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
    const times = [time]
    for (let turn = 0; turn < 3 && time < most && time >= 0; turn++) {
      size *= 2
      time = await timeOf(shape, size)
      if (time >= 0) times.push(time)
    }
    const exponent = Math.log2((times.at(-1) ?? 1) / (times[0] ?? 1)) / Math.max(times.length - 1, 1)
    const shown = times.map((d) => Math.round(d)).join(' / ')
    row(`growth, ${name} (${Math.round(shape.make(size).length / 1000)} kB: ${shown} ms)`, exponent, '<= 1.1')
  }
}

/** Processor time of reading and checking a letter; negative when it is refused. */
async function timeOf({format, make}: Shape, size: number): Promise<number> {
  const text = make(size)
  const before = process.cpuUsage()
  try {
    checkLetter(format === 'eml' ? await readEml(Buffer.from(text)) : readLetter(text, format))
  } catch (error) {
    if (!(error instanceof Error && error.constructor.name === 'UnreadableDocument')) throw error
    return -1
  }
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
