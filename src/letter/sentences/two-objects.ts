const verbs: ReadonlySet<string> = new Set(
  'tilbyde tildele tilsende give bevilge yde tilkende love nægte pålægge fratage anvise sikre idømme garantere frakende'.split(
    ' '
  )
)

/** Whether a verb has two objects, so that the first may become the subject of a passive: `Du tildeles en plads`. */
export function takesTwoObjects(lemma: string): boolean {
  return verbs.has(lemma)
}
