/** Write a text with the capitals of another: `Såfremt` → `Hvis`, `SÅFREMT` → `HVIS`. */
export function matchCase(text: string, model: string): string {
  const isUpper = model === model.toUpperCase() && model !== model.toLowerCase()
  if (isUpper && (model.match(/\p{L}/gu)?.length ?? 0) > 1) return text.toUpperCase()
  const first = model.charAt(0)
  return first !== first.toLowerCase() ? capitalise(text) : text
}

/** Write the first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
