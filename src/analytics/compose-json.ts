/** JSON of an object whose members are JSON already: what was written once need not be read and written again. */
export function objectOfJson(members: Readonly<Record<string, string>>): string {
  const written = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${value}`)
  return `{${written.join(',')}}`
}

/** JSON of an array whose elements are JSON already. */
export function arrayOfJson(elements: readonly string[]): string {
  return `[${elements.join(',')}]`
}
