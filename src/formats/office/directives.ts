import type {Directive} from '../document.ts'
import type {ExtractedText} from './extracted-text.ts'

/** Find the comments that address klarbrev, such as `klarbrev: ignore passive -- lovtekst`, and what they span. */
export function directivesOf(
  comments: ReadonlyMap<string, string>,
  extracted: ExtractedText
): Array<Directive> {
  const directives: Array<Directive> = []
  for (const [id, text] of comments) {
    const match = /^\s*klarbrev[\s:]+/i.exec(text)
    const span = extracted.marks.get(id)
    if (match && span) directives.push({text: text.slice(match[0].length).trim(), ...span})
  }
  return directives.toSorted((a, b) => a.start - b.start)
}
