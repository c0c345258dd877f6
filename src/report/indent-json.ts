/** JSON of a value as it stands within others. A line feed in a text is written otherwise, so that each begins a line. */
export function indentJson(value: object, columns: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(columns)}`)
}
