/** One rule of a Hunspell suffix class. */
export interface SuffixRule {
  /** Letters taken off the end of the word. */
  readonly strip: string
  /** Letters put on. */
  readonly add: string
  /** Flags of the word that comes out. */
  readonly flags: ReadonlyArray<number>
  /** What the end of the word must look like. */
  readonly condition: RegExp
  /** The note behind the rule, such as `GENITIV`; empty when there is none. */
  readonly note: string
}

/** Suffix classes by flag. */
export type SuffixClasses = ReadonlyMap<number, ReadonlyArray<SuffixRule>>

/** One line of the word list. */
export interface DictionaryEntry {
  readonly word: string
  readonly flags: ReadonlyArray<number>
  /** Irregular forms that the line lists itself (`al:`). */
  readonly forms: ReadonlyArray<string>
  /** The word this line is a form of (`st:`). */
  readonly stem: string | undefined
}

/**
 * Read the suffix classes of a Hunspell affix file with numeric flags.
 *
 * Prefix classes are left out on purpose: they only make `næst-` and `aller-`
 * superlatives and `Nord-`, `Syd-` place names, which are compounds to us.
 */
export function readSuffixClasses(text: string): SuffixClasses {
  const classes = new Map<number, Array<SuffixRule>>()

  for (const line of text.split(/\r?\n/)) {
    const [kind, flag, strip = '', add = '', condition = '.', ...rest] = line.trim().split(/\s+/)
    if (kind !== 'SFX') continue
    const id = Number(flag)
    let rules = classes.get(id)
    if (!rules) {
      // The first line of a class is its header: `SFX 1 Y 4`.
      rules = []
      classes.set(id, rules)
      continue
    }

    const slash = add.indexOf('/')
    const letters = slash < 0 ? add : add.slice(0, slash)
    const note = [condition, ...rest].find((d) => d.startsWith('+'))
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: letters === '0' ? '' : letters,
      flags:
        slash < 0
          ? []
          : add
              .slice(slash + 1)
              .split(',')
              .map(Number),
      condition: new RegExp(`${condition.startsWith('+') ? '.' : condition}$`, 'u'),
      note: note ? note.slice(1) : ''
    })
  }

  return classes
}

/** Read the lines of a Hunspell word list; entries of several words are left out. */
export function readEntries(text: string): Array<DictionaryEntry> {
  const entries: Array<DictionaryEntry> = []

  for (const line of text.split(/\r?\n/).slice(1)) {
    const [, head = '', fields = ''] = /^(.*?)((?:\s+(?:al|st|ph|po):.*)?)$/.exec(line) ?? []
    const slash = head.indexOf('/')
    const word = (slash < 0 ? head : head.slice(0, slash)).trim()
    if (!word || word.startsWith('#') || /\s/.test(word)) continue

    entries.push({
      word,
      flags:
        slash < 0
          ? []
          : head
              .slice(slash + 1)
              .trim()
              .split(/[, ]+/)
              .map(Number),
      forms: [...fields.matchAll(/\sal:(\S+)/g)].map((d) => d[1] ?? ''),
      stem: /\sst:(\S+)/.exec(fields)?.[1]
    })
  }

  return entries
}
