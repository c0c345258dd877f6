import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const fixtures = ['fixtures/letters', 'fixtures/gold/letters']

const names = {
  first: [
    'Lone',
    'Hanne',
    'Amina',
    'Jørn',
    'Søren',
    'Birthe',
    'Mads',
    'Yusuf',
    'Åse',
    'Karen',
    'Ole',
    'Freja'
  ],
  last: [
    'Mikkelsen',
    'Thorup',
    'Holm',
    'Kjær',
    'Østergaard',
    'Ali',
    'Bjerre',
    'Lund',
    'Vestergaard',
    'Nørgaard'
  ]
}

/**
 * Write letters that differ from each other: those of the fixtures with other names, numbers, dates and amounts, and the
 * sentences of each paragraph in another order. The same count gives the same letters.
 *
 * They lie in folders of a hundred, as an archive has them.
 */
export function writeVariedLetters(folder: string, count: number): void {
  const letters = fixtures.flatMap(readFolder)
  for (let index = 0; index < count; index++) {
    const {name, text} = letters[index % letters.length] ?? {name: '', text: ''}
    const within = path.join(folder, `mappe-${String(Math.floor(index / 100)).padStart(3, '0')}`)
    mkdirSync(within, {recursive: true})
    writeFileSync(path.join(within, `${String(index).padStart(5, '0')}-${name}`), varyLetter(text, index))
  }
}

function readFolder(name: string): Array<{name: string; text: string}> {
  const folder = fileURLToPath(new URL(`../../${name}`, import.meta.url))
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => ({name: file, text: readFileSync(path.join(folder, file), 'utf8')}))
}

/** A letter as another case would have it. */
export function varyLetter(text: string, seed: number): string {
  const random = makeRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const oneOf = (list: ReadonlyArray<string>) => list[below(list.length)] ?? ''
  const name = `${oneOf(names.first)} ${oneOf(names.last)}`
  return withCaseNumber(text, seed)
    .split('\n\n')
    .map((paragraph) => (isProse(paragraph) ? shuffle(paragraph, below) : paragraph))
    .join('\n\n')
    .replace(/(?<=^Kære )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/mu, name)
    .replace(
      /\b\d{1,2}\. (?=(?:januar|februar|marts|april|maj|ju[nl]i|august|september|oktober|november|december)\b)/g,
      () => `${1 + below(28)}. `
    )
    .replace(
      /\b\d{1,3}(?:\.\d{3})+\b|\b\d{3,6}(?= (?:kr|kroner)\b)/g,
      () => `${1 + below(98)}.${String(below(1000)).padStart(3, '0')}`
    )
}

/** No two letters are about the same case. */
function withCaseNumber(text: string, seed: number): string {
  const number = `2026-${String(seed).padStart(6, '0')}`
  const numbered = text.replace(/(?<=^Sag(?:snr)?\.?:? ).*$/m, number)
  return numbered === text ? text.replace('\n\n', `\n\nSagsnr.: ${number}\n\n`) : numbered
}

function isProse(paragraph: string): boolean {
  return /^\p{Lu}/u.test(paragraph) && /[.!?]$/.test(paragraph) && !paragraph.includes('  ')
}

/** The sentences of a paragraph in another order; where an abbreviation is taken for an end, its parts wander, too. */
function shuffle(paragraph: string, below: (limit: number) => number): string {
  const sentences = paragraph.split(/(?<=\p{Ll}{3}[.!?])\s+(?=\p{Lu})/u)
  for (let at = sentences.length - 1; at > 0; at--) {
    const other = below(at + 1)
    ;[sentences[at], sentences[other]] = [sentences[other] ?? '', sentences[at] ?? '']
  }
  return sentences.join(' ')
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed + 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
