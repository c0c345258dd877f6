import picomatch from 'picomatch'

const compiled = new Map<string, (path: string) => boolean>()

/**
 * Whether a path with forward slashes matches a glob: `*` and `?` within a name, `**` across folders, `{a,b}`, `[a-z]` and
 * `[!0-9]`. Files and folders whose names begin with a dot match as others do.
 *
 * A glob without a slash is about the name alone: `*.md` matches `breve/afslag.md`.
 */
export function matchesGlob(path: string, glob: string): boolean {
  let matches = compiled.get(glob)
  if (!matches) {
    matches = compile(glob)
    compiled.set(glob, matches)
  }
  return matches(path)
}

function compile(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '/**').replaceAll('[!', '[^')
  return picomatch(pattern.replace(/^\//, ''), {
    basename: !pattern.includes('/'),
    dot: true,
    // `+(b)` and a leading `!` are parts of names.
    noextglob: true,
    nonegate: true
  })
}
