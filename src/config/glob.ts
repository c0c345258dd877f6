const compiled = new Map<string, RegExp>()

/**
 * Whether a path with forward slashes matches a glob: `*` and `?` within a name, `**` across folders, `{a,b}` and `[a-z]`.
 *
 * A glob without a slash is about the name alone: `*.md` matches `breve/afslag.md`.
 */
export function matchesGlob(path: string, glob: string): boolean {
  let expression = compiled.get(glob)
  if (!expression) {
    expression = compile(glob)
    compiled.set(glob, expression)
  }
  return expression.test(path)
}

function compile(glob: string): RegExp {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  return new RegExp(`^${pattern.includes('/') ? '' : '(?:.*/)?'}${toSource(pattern)}$`, 'su')
}

function toSource(glob: string): string {
  // Braces become groups where they stand; spelt out, twenty of them would be a million globs.
  const open: Array<'choice' | 'brace'> = []
  return glob
    .replace(/^\//, '')
    .replace(
      /\*\*\/|\/\*\*$|\*+|\?|\[[!^]?[^\]/]+\]|[\\^$.+()|{}[\],/]/g,
      (part, at: number, whole: string) => {
        if (part === '**/') return '(?:.*/)?'
        if (part === '/**') return '/.*'
        if (part === '**') return '.*'
        if (part.startsWith('*')) return '[^/]*'
        if (part === '?') return '[^/]'
        if (part === '{') {
          open.push(opensChoice(whole, at) ? 'choice' : 'brace')
          return open.at(-1) === 'choice' ? '(?:' : '\\{'
        }
        if (part === '}') return open.pop() === 'choice' ? ')' : '\\}'
        if (part === ',') return open.at(-1) === 'choice' ? '|' : ','
        if (part.length > 1) return part.replace(/^\[[!^]/, '[^').replaceAll('\\', '\\\\')
        return `\\${part}`
      }
    )
}

/** Whether a brace has its partner, and a comma between them: `{a,b}`, and not `{x}`. */
function opensChoice(glob: string, at: number): boolean {
  let depth = 0
  let isChoice = false
  for (let index = at; index < glob.length; index++) {
    const mark = glob[index]
    if (mark === '{') depth++
    else if (mark === '}') depth--
    else if (mark === ',' && depth === 1) isChoice = true
    if (depth === 0) return isChoice
  }
  return false
}
