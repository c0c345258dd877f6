import {type Markish, type PlotOptions, plot} from '@observablehq/plot'
import {DOMImplementation} from '@xmldom/xmldom'
import {escapeXml} from '../../report/escape-xml.ts'

/** What a chart is called, and what it shows in words. */
export interface ChartName {
  /** The beginning of the ids in the chart. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/** A drawn chart. */
export interface Chart {
  readonly title: string
  /** SVG to be put into HTML, once for each room. */
  readonly svg: string
}

/** Widths that a chart is drawn in, in pixels: its letters would be too small to read where it is only shrunk. */
const widths = {wide: 880, narrow: 340} as const

/** The room that a chart has. */
export type Room = keyof typeof widths

/**
 * Draw a chart as SVG, once for each room; the style of the page shows the one that fits.
 *
 * To a screen reader it is one image with a name and a description; its numbers stand in a table beside it. Colours
 * are names of the page's style, so that they follow light and dark.
 */
export function plotChart(
  {id, title, description}: ChartName,
  draw: (room: Room) => PlotOptions & {readonly marks: ReadonlyArray<Markish>}
): Chart {
  const drawn = (['wide', 'narrow'] as const).map((room) => {
    const {marks, ...options} = draw(room)
    const document = new DOMImplementation().createDocument(null, 'page')
    // Plot asks a document for nothing that this one lacks; it is typed as a browser's.
    const svg = plot({
      ...options,
      marks: [...marks],
      document: document as never,
      width: widths[room]
    })
    const name = `${id}-${room}`
    const head = `<title id="${name}-t">${escapeXml(title)}</title><desc id="${name}-d">${escapeXml(description)}</desc>`
    return (
      String(svg)
        .replace(' xmlns="http://www.w3.org/2000/svg"', '')
        .replace(
          '<svg class="',
          `<svg role="img" aria-labelledby="${name}-t" aria-describedby="${name}-d" class="${room} `
        )
        // Of what is inside an image a screen reader hears nothing; Plot names it all the same.
        .replace(/ aria-(?:label|description|hidden)="[^"]*"/g, '')
        // A hundredth of a pixel is fine enough.
        .replace(/="[^"]*"/g, (value) => value.replace(/(\.\d\d)\d+/g, '$1'))
        .replace('>', `>${head}`)
    )
  })
  return {title, svg: drawn.join('\n')}
}
