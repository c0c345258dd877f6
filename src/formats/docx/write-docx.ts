import type {Edit} from '../../types.ts'
import type {ExtractedText} from '../office/extracted-text.ts'
import type {TextPiece} from '../office/piece.ts'
import {piecesIn} from '../office/pieces-in.ts'
import {addCommentsPart, commentXml, nextCommentId} from './comments.ts'
import {type LoadedDocx, loadDocx} from './load-docx.ts'
import {encodeXml} from './package.ts'
import {PartChanges} from './part-changes.ts'
import {type PlannedEdit, planEdit, xmlOffset} from './plan-edit.ts'
import {escapeRunText, prefixOf, type Tracking} from './run-writer.ts'
import {writeZip} from './write-zip.ts'

/** A comment to put into a document; offsets are into the text that `readDocx` extracts. */
export interface DocxNote {
  readonly start: number
  readonly end: number
  readonly author: string
  /** Line feeds separate paragraphs. */
  readonly text: string
  /** ISO 8601, such as `2025-03-12T09:00:00Z`. */
  readonly date?: string
}

/** How edits are made. */
export interface EditOptions {
  /** As tracked changes, which the writer accepts or rejects one by one. */
  readonly tracked: boolean
  readonly author: string
  /** ISO 8601, such as `2025-03-12T09:00:00Z`. */
  readonly date: string
}

/**
 * Add comments to a Word document.
 *
 * Everything else stays as it is, byte for byte. A comment on text outside the body, where Word allows none, is
 * anchored at the first words of the body and quotes what it is about.
 *
 * @throws {UnreadableDocument} when the bytes are no readable Word document.
 */
export function annotateDocx(bytes: Uint8Array, notes: ReadonlyArray<DocxNote>): Uint8Array {
  const loaded = loadDocx(bytes)
  const {pieces} = loaded.extracted
  const changes = new PartChanges()
  const comments: Array<string> = []
  let id = nextCommentId(loaded)
  for (const note of notes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const own = piecesIn(pieces, note.start, note.end).filter(isAnchor)
    const anchors = own.length > 0 ? own : pieces.filter(isAnchor).slice(0, 1)
    const [first, last] = [anchors[0], anchors.at(-1)]
    if (!first || !last) continue
    const quote = own.length > 0 ? '' : `»${loaded.extracted.text.slice(note.start, note.end)}«: `
    comments.push(commentXml(id, {...note, text: quote + note.text}))
    anchor(changes, first, own.length > 0 ? note.start : first.at, 'start', id)
    anchor(changes, last, own.length > 0 ? note.end : last.at + last.text.length, 'end', id)
    id++
  }
  if (comments.length === 0) return bytes
  const files = addCommentsPart(loaded, comments)
  return writeParts(loaded, [changes], trackingOf(loaded), files)
}

/**
 * Edit the text of a Word document.
 *
 * New text looks like the text it replaces. Edits that cannot be made are left out; `refusedEdits` names them. Without
 * edits the bytes come back as they were.
 *
 * @throws {UnreadableDocument} when the bytes are no readable Word document.
 */
export function editDocx(bytes: Uint8Array, edits: ReadonlyArray<Edit>, options: EditOptions): Uint8Array {
  const loaded = loadDocx(bytes)
  const changes = loaded.parts.map(() => new PartChanges())
  for (const {planned} of plan(loaded, edits)) {
    for (const part of planned ?? []) change(changes, part)
  }
  return writeParts(loaded, changes, trackingOf(loaded, options))
}

/**
 * Find the edits that `editDocx` leaves out: those that reach across paragraphs or outcomes of a condition, overlap
 * another edit, or change a merge field or what a field computes.
 */
export function refusedEdits(bytes: Uint8Array, edits: ReadonlyArray<Edit>): Array<Edit> {
  return plan(loadDocx(bytes), edits).flatMap(({edit, planned}) => (planned ? [] : [edit]))
}

/** Comments can stand in the body only, the first part that is read. */
function isAnchor({source, host}: TextPiece): boolean {
  return (host?.part ?? source?.run.part) === 0
}

/** Put an end of a comment's range into a run, or beside the field or drawing around it. */
function anchor(
  changes: PartChanges,
  piece: TextPiece,
  offset: number,
  end: 'start' | 'end',
  id: number
): void {
  const {source, host} = piece
  const prefix = source ? prefixOf(source.run) : 'w:'
  const style = `<${prefix}rPr><${prefix}rStyle ${prefix}val="CommentReference"/></${prefix}rPr>`
  const markup =
    end === 'start'
      ? `<${prefix}commentRangeStart ${prefix}id="${id}"/>`
      : `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r>${style}<${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
  if (host) {
    changes.between(end === 'start' ? host.start : host.end, markup)
  } else if (source) {
    const at = xmlOffset(piece, offset) ?? (end === 'start' ? source.from : source.to)
    changes.inside(source.run, {kind: 'mark', at, markup})
  }
}

function plan(
  {extracted}: LoadedDocx,
  edits: ReadonlyArray<Edit>
): Array<{readonly edit: Edit; readonly planned: ReadonlyArray<PlannedEdit> | undefined}> {
  let end = 0
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const planned = edit.start < end ? undefined : planEverywhere(extracted, edit)
      if (planned) end = edit.end
      return {edit, planned}
    })
}

/** Plan an edit where its text is laid out, and where the document repeats it. */
function planEverywhere({pieces, text, twins}: ExtractedText, edit: Edit): Array<PlannedEdit> | undefined {
  const planned = planEdit(pieces, text, edit)
  if (!planned) return
  for (const twin of twins) {
    const [first, last] = [twin[0], twin.at(-1)]
    if (!first || !last || edit.start < first.at || edit.end > last.at + last.text.length) continue
    planned.push(...(planEdit(twin, text, edit) ?? []))
  }
  return planned
}

function change(changes: ReadonlyArray<PartChanges>, {deleted, text, insertion}: PlannedEdit): void {
  for (const {source, from, to} of deleted) {
    changes[source.run.part]?.inside(source.run, {kind: 'delete', at: from})
    changes[source.run.part]?.inside(source.run, {kind: 'keep', at: to})
  }
  if (text === '') return
  const {run} = insertion.source
  changes[run.part]?.inside(run, {kind: 'insert', at: insertion.at, text, like: insertion.like.run})
}

/** Ids of tracked changes are their own in the whole document; they are looked for when one is needed. */
function trackingOf({parts}: LoadedDocx, options?: EditOptions): Tracking {
  let id: number | undefined
  const newId = () => {
    id = (id ?? largestId(parts)) + 1
    return id
  }
  if (!options?.tracked) return {newId}
  const by = (prefix: string) =>
    `${prefix}author="${escapeRunText(options.author)}" ${prefix}date="${escapeRunText(options.date)}"`
  return {newId, attributes: (prefix) => `${prefix}id="${newId()}" ${by(prefix)}`}
}

function largestId(parts: LoadedDocx['parts']): number {
  let largest = 0
  for (const {xml} of parts) {
    for (const [, used] of xml.matchAll(/\bid="(\d{1,9})"/g)) largest = Math.max(largest, Number(used))
  }
  return largest
}

function writeParts(
  {parts, package: {archive}}: LoadedDocx,
  changes: ReadonlyArray<PartChanges>,
  tracking: Tracking,
  files: Map<string, Uint8Array> = new Map()
): Uint8Array {
  for (const [index, {name, xml}] of parts.entries()) {
    const changed = changes[index]?.apply(xml, tracking) ?? xml
    if (changed !== xml) files.set(name, encodeXml(changed))
  }
  return writeZip(archive, files)
}
