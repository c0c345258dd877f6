/**
 * How a lemma is capitalised. The lexicon stores lower case and one of these numbers:
 * `kat`, `Danmark`, `EU`, `PC-kørekort`, `Anna-Marie`, `al-Qaeda`.
 */
export const lemmaCase = {lower: 0, initial: 1, all: 2, firstPart: 3, everyPart: 4, laterParts: 5} as const

/** Find how a lemma is capitalised; irregular capitals such as `WhatsApp` count as the nearest pattern. @internal Built with. */
export function caseOf(lemma: string): number {
  const lower = lemma.toLowerCase()
  for (const pattern of Object.values(lemmaCase))
    if (withCase(lower, pattern, lower.length) === lemma) return pattern
  return lemmaCase.initial
}

/** Capitalise a form in lower case; its ending, all behind the length of the lemma, stays: `EU's`. */
export function withCase(form: string, pattern: number, lemmaLength: number): string {
  switch (pattern) {
    case lemmaCase.initial:
      return capitalise(form)
    case lemmaCase.all:
      return form.slice(0, lemmaLength).toUpperCase() + form.slice(lemmaLength)
    case lemmaCase.firstPart: {
      const hyphen = form.search(/['-]/)
      return hyphen < 0 ? capitalise(form) : form.slice(0, hyphen).toUpperCase() + form.slice(hyphen)
    }
    case lemmaCase.everyPart:
      return form.split('-').map(capitalise).join('-')
    case lemmaCase.laterParts:
      return form.replace(/-./g, (d) => d.toUpperCase())
    default:
      return form
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
