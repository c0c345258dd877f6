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
  const source = expand(pattern)
    .map((part) => (part.includes('/') ? toSource(part) : `(?:.*/)?${toSource(part)}`))
    .join('|')
  return new RegExp(`^(?:${source})$`, 'su')
}

/** Spell out braces: `{a,b}.md` → `a.md`, `b.md`. */
function expand(glob: string): Array<string> {
  const match = /\{([^{}]*,[^{}]*)\}/.exec(glob)
  if (!match) return [glob]
  const [whole, inside = ''] = match
  const [before, after] = [glob.slice(0, match.index), glob.slice(match.index + whole.length)]
  return inside.split(',').flatMap((choice) => expand(before + choice + after))
}

function toSource(glob: string): string {
  return glob
    .replace(/^\//, '')
    .replace(/\*\*\/|\/\*\*$|\*+|\?|\[[!^]?[^\]/]+\]|[\\^$.+()|{}[\]/]/g, (part) => {
      if (part === '**/') return '(?:.*/)?'
      if (part === '/**') return '/.*'
      if (part === '**') return '.*'
      if (part.startsWith('*')) return '[^/]*'
      if (part === '?') return '[^/]'
      if (part.length > 1) return part.replace(/^\[[!^]/, '[^').replaceAll('\\', '\\\\')
      return `\\${part}`
    })
}
