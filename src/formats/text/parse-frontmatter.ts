import {parse, YAMLError} from 'yaml'

/** The frontmatter of a letter cannot be used; the message is YAML's, for the reader of the file to place. */
export class BadFrontmatter extends Error {
  /** 1-based line within the frontmatter, where known. */
  readonly line: number | undefined
  /** What is wrong, as YAML's library names it: `BAD_INDENT`; `NO_MAPPING` where there are no keys. */
  readonly code: string | undefined

  constructor(message: string, line?: number, code?: string) {
    super(message)
    this.name = 'BadFrontmatter'
    this.line = line
    this.code = code
  }
}

/**
 * Parse YAML frontmatter to a mapping.
 *
 * @throws {BadFrontmatter} when it is not YAML, or not a mapping.
 */
export function parseFrontmatter(yaml: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    // A few aliases are plenty for frontmatter; more would be an attempt to blow up memory.
    value = parse(yaml, {maxAliasCount: 20, logLevel: 'error'})
  } catch (error) {
    const {message, line, code} = describe(error)
    throw new BadFrontmatter(message, line, code)
  }

  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new BadFrontmatter('expected `key: value` lines', undefined, 'NO_MAPPING')
  return value as Record<string, unknown>
}

function describe(error: unknown): {message: string; line?: number | undefined; code?: string | undefined} {
  if (!(error instanceof Error)) return {message: String(error)}
  const line = /at line (\d+)/.exec(error.message)?.[1]
  return {
    message: error.message.split('\n')[0]?.replace(/:$/, '') ?? '',
    line: line ? Number(line) : undefined,
    code: error instanceof YAMLError ? error.code : undefined
  }
}
