import type {Sentence} from '../model/sentence.ts'
import type {Part} from '../parts/unit.ts'

const parts: ReadonlySet<Part> = new Set<Part>(['body', 'list-item', 'heading', 'table', 'note'])

/** Whether a sentence is what the letter has to say: no address, greeting or signature. */
export function isBodyText({unit}: Sentence): boolean {
  return parts.has(unit.part)
}
