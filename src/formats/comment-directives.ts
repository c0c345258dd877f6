import type {Directive} from './document.ts'

/**
 * Find the comments that address klarbrev, such as `<!-- klarbrev ignore-next passive -- lovtekst -->`.
 *
 * @param html a piece of HTML that may hold several comments
 * @param offset where the piece starts in the letter
 */
export function commentDirectives(html: string, offset: number): Array<Directive> {
  const directives: Array<Directive> = []
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', open + 4)) {
    const close = html.indexOf('-->', open + 4)
    if (close < 0) break
    const words = html.slice(open + 4, close).trim()
    const match = /^klarbrev[\s:]+/i.exec(words)
    if (match) {
      directives.push({
        text: words.slice(match[0].length).trim(),
        start: offset + open,
        end: offset + close + 3
      })
    }
  }
  return directives
}
