import type {ReadProblem} from './read-problem.ts'
import {NotText} from './text/decode.ts'
import {BadFrontmatter} from './text/parse-frontmatter.ts'
import {yamlProblem} from './text/yaml-problem.ts'
import {UnreadableDocument} from './unreadable-document.ts'

/** A letter could not be read; the others can. */
export class ReadError extends Error {
  readonly problem: ReadProblem

  constructor(problem: ReadProblem) {
    super(problem.code)
    this.name = 'ReadError'
    this.problem = problem
  }
}

/** What is known of an error as a problem of the letter; any other error as it is. */
export function asReadError(error: unknown): unknown {
  if (error instanceof UnreadableDocument) {
    return new ReadError({code: 'document', detail: error.message, detailEn: error.messageEn})
  }
  if (error instanceof NotText) return new ReadError({code: 'binary'})
  // Whatever a parser makes of a file that is nested without end, the others are to be reported.
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return new ReadError({
      code: 'document',
      detail: 'Filen er indlejret dybere, end noget brev er. Gem brevet på ny.',
      detailEn: 'The file is nested deeper than any letter. Save the letter anew.'
    })
  }
  if (error instanceof BadFrontmatter) {
    return new ReadError({
      code: 'frontmatter',
      detail: withLine(
        yamlProblem(error.code, error.message.replace(/ at line.*/, ''), 'da'),
        'linje',
        error.line
      ),
      detailEn: withLine(error.message.replace(/ at line.*/, ''), 'line', error.line)
    })
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return new ReadError({
      code: error.code === 'EACCES' || error.code === 'EPERM' ? 'denied' : 'io',
      detail: error.code
    })
  }
  return error
}

function withLine(text: string, word: string, line: number | undefined): string {
  return line ? `${text} (${word} ${line})` : text
}
