import {readFileSync} from 'node:fs'
import type {Import} from './import-graph.ts'

/** Who may know whom, as a page says. */
export interface ImportTable {
  /** Room → what it may import: a room, or a part of one as `danish/words` → whether by types alone. */
  readonly rooms: ReadonlyMap<string, ReadonlyMap<string, boolean>>
  /** Room → its parts from bottom to top, those of one height together. */
  readonly orders: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>
}

/** Read the table and the orders of `src/README.md`. */
export function readImportTable(): ImportTable {
  const page = readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8')
  const table = page.split('| room | may import |')[1]?.split('\n\n')[0] ?? ''
  const rooms = new Map<string, ReadonlyMap<string, boolean>>()
  for (const [, room = '', cell = ''] of table.matchAll(/^\| ([\w-]+) \|(.*)\|$/gm)) {
    const known = Array.from(cell.matchAll(/([\w/-]+)( \(types\))?/g), ([, name = '', types]) => {
      return [name, types !== undefined] as const
    })
    rooms.set(room, new Map(known))
  }
  const orders = new Map<string, ReadonlyArray<ReadonlyArray<string>>>()
  for (const [, room = '', order = ''] of page.matchAll(/^- ([\w-]+): (.* < .*)$/gm)) {
    orders.set(
      room,
      order.split(' < ').map((level) => level.split(', '))
    )
  }
  return {rooms, orders}
}

/** The room of a file: its folder in `src/`, or the file itself where it stands right in it. */
export function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? ''
}

/** What is wrong with an import; undefined when the table allows it. */
export function faultOf({from, to, types}: Import, {rooms, orders}: ImportTable): string | undefined {
  const [room, other] = [roomOf(from), roomOf(to)]
  const fault = `${from} imports ${to}`
  if (room === other) {
    const order = orders.get(room)
    if (!order) return
    const [here, there] = [heightOf(from, order), heightOf(to, order)]
    if (here < 0 || there < 0) return `${fault}: a part of ${room} without its place in the order`
    const isBeside = here === there && partOf(from, order) !== partOf(to, order)
    return there > here || isBeside ? `${fault}, which stands above or beside it in ${room}` : undefined
  }
  const known = rooms.get(room)
  const part = to.split('/').slice(0, 2).join('/')
  const typesOnly = known?.get(part) ?? known?.get(other)
  if (typesOnly === undefined) return `${fault}, a room that ${room} may not know`
  return typesOnly && !types ? `${fault} by value, and ${room} may know its types alone` : undefined
}

function heightOf(file: string, order: ReadonlyArray<ReadonlyArray<string>>): number {
  const part = partOf(file, order)
  return order.findIndex((level) => level.includes(part))
}

/** The folder within the room; a file that stands right in it goes by its own name, or by `.`. */
function partOf(file: string, order: ReadonlyArray<ReadonlyArray<string>>): string {
  const [, first = '', ...rest] = file.split('/')
  if (rest.length > 0) return first
  const name = first.replace(/\.ts$/, '')
  return order.some((level) => level.includes(name)) ? name : '.'
}
