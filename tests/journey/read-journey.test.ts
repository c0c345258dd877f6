import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadDanish} from '../../src/cli/danish-data.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {matterLetter} from '../../src/journey/matter/matter-letter.ts'
import {findMisfits} from '../../src/journey/read-journey.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import {assumeType} from '../../src/letter/recognise/assume.ts'

const danish = loadDanish()
const folder = fileURLToPath(new URL('../../fixtures/journeys/sygedagpenge/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
const sources = files.map((name) => readFileSync(folder + name, 'utf8'))

function misfits(texts: ReadonlyArray<string>) {
  const letters = texts.map((text, index) => {
    const document = readMarkdown(text)
    const letter = analyseLetter(document, danish)
    const type = assumeType(document, {}, 'da', letter).value
    return matterLetter(`sag/${files[index] ?? index}`, index, letter, type)
  })
  return findMisfits(letters, 'da')
}

const found = misfits(sources)
const said = (kind: string) => found.filter((issue) => issue.kind === kind).map(({message}) => message)

describe('the letters of one matter', () => {
  it.each([
    ['deadline', '»12. marts 2026« og »15. marts 2026«'],
    ['amount', '»4.695 kr.« og »4.965 kr.«'],
    ['complaint', '»Ankestyrelsen« og »Beskæftigelsesankenævnet«'],
    ['complaint', '»4 uger« og »8 uger«'],
    ['processing-time', '»3 uger« og »5 uger«'],
    ['promise', '01-orientering.md lover: »Vi ringer til dig«'],
    ['unannounced', 'så kommer 02-skema-mangler.md'],
    ['contact', '»71 10 20 30« og »71 10 20 33«'],
    ['attachment', '»mulighedserklæring« og »lægeerklæringen om mulighederne«'],
    ['sender', '»Jobcenter Vestby« og »Sygedagpengeteamet«'],
    ['address', 'De i 03-indkaldelse.md, men du i de andre'],
    ['repeat', 'i 3 breve']
  ])('do not fit: %s, %s', (kind, message) => {
    expect(said(kind)).toContainEqual(expect.stringContaining(message))
  })

  it('are told with their words, in their order, at their places', () => {
    for (const {places} of found) {
      expect(places.length).toBeGreaterThan(0)
      for (const {path, text, place} of places) {
        const source = sources[files.indexOf(path.slice(4))] ?? ''
        expect(source.slice(place.start.offset, place.end.offset)).toBe(text)
      }
      const order = places.map(({path}) => path)
      expect(order).toEqual([...order].sort())
    }
  })

  it.each([
    ['two offices with their own telephones', 'Ydelseskontoret'],
    ['what is said to somebody else', '71 10 20 50'],
    ['how long the board takes', '6 måneder']
  ])('fit: %s', (_, words) => {
    expect(
      found.filter(({message, places}) => message.includes(words) || places.some(({text}) => text === words))
    ).toEqual([])
  })

  it('fit where nothing differs', () => {
    const [first = ''] = sources
    expect(misfits([first.replace('Vi ringer til dig, inden vi holder den første samtale. ', '')])).toEqual(
      []
    )
    expect(misfits([])).toEqual([])
  })

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå .,\n\d|#>-]{0,200}$/), {maxLength: 6}), (texts) => {
        const letters = texts.map((text, index) =>
          matterLetter(`${index}.txt`, index, analyseLetter(readText(text), danish), 'andet')
        )
        expect(Array.isArray(findMisfits(letters, 'en'))).toBe(true)
      }),
      {numRuns: 60}
    )
  })

  it('take time by their number', () => {
    const many = (count: number) => Array.from({length: count}, (_, at) => sources[at % sources.length] ?? '')
    const time = (count: number) => {
      const {user} = process.cpuUsage()
      misfits(many(count))
      return process.cpuUsage().user - user
    }
    time(20)
    const [some, more] = [Math.min(time(50), time(50)), Math.min(time(200), time(200))]
    expect(more / some).toBeLessThan(10)
  }, 120_000)
})
