import {describe, expect, it} from 'vitest'
import {linkAreas, linkTexts} from '../../src/formats/pdf/link-texts.ts'
import {placeLinks} from '../../src/formats/pdf/place-links.ts'

const url = 'https://a.example/'
const area = (left: number, right: number, y = 100) => ({url, left, right, bottom: y - 3, top: y + 9})

describe('a link in a PDF', () => {
  const line = {
    text: 'Du kan læse mere om ordningen her, hvor der også findes en oversigt over',
    x: 71,
    right: 490.7,
    y: 100,
    size: 11,
    bold: false
  }

  it.each([
    ['a word of a line that is written at once', area(257.1, 276), ['her']],
    ['several words, without what they end in', area(144.9, 276), ['mere om ordningen her']],
    ['the whole line', area(71, 490.7), [line.text]],
    ['nothing on another line', area(257.1, 276, 120), []],
    ['nothing beside the line', area(500, 560), []],
    ['nothing where an area holds a whole paragraph', {url, left: 71, right: 490, bottom: 40, top: 120}, []]
  ])('is %s', (_, own, expected) => {
    expect(linkTexts(line, [own]).map(({text}) => text)).toEqual(expected)
  })

  it('has an area for each of its lines, and none where an annotation is damaged or leads nowhere', () => {
    const quadPoints = Float32Array.of(300, 112, 400, 112, 300, 97, 400, 97, 71, 97, 120, 97, 71, 84, 120, 84)
    expect(linkAreas([{url, rect: [71, 84, 400, 112], quadPoints}])).toEqual([
      {url, left: 300, right: 400, bottom: 97, top: 112},
      {url, left: 71, right: 120, bottom: 84, top: 97}
    ])
    expect(linkAreas([{url, rect: [3, 2, 1, 0]}])).toEqual([{url, left: 1, right: 3, bottom: 0, top: 2}])
    expect(
      linkAreas([null, 'x', {}, {url: 5, rect: [0, 0, 1, 1]}, {url}, {url, rect: [1, Number.NaN, 'x']}])
    ).toEqual([])
  })

  it('stands in the text of the paragraph where its line has it, and is one where it is wrapped', () => {
    const segment = {x: 0, right: 0, y: 0, size: 11, bold: false, page: 1}
    const lines = [
      {
        ...segment,
        text: 'Se herefter her eller her, og læs om bolig-',
        links: [{text: 'her', url: 'a', at: 22}]
      },
      {...segment, text: 'støtte på vores', links: [{text: 'vores', url: 'b', at: 10}]},
      {...segment, text: 'side om støtte.', links: [{text: 'side om støtte', url: 'b', at: 0}]}
    ]
    const text = 'Se herefter her eller her, og læs om boligstøtte på vores side om støtte.'
    const links = placeLinks(text, lines)
    expect(links.map(({start, end, url: to}) => [start, text.slice(start, end), to])).toEqual([
      [22, 'her', 'a'],
      [52, 'vores side om støtte', 'b']
    ])
  })
})
