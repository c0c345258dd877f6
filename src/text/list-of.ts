/** Several things in a row as people write them: `a, b og c`; one as it stands, none as nothing. */
export function listOf(items: ReadonlyArray<string>, and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
