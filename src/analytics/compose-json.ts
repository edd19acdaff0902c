/** Returns the JSON of an object whose members are JSON already, without parsing and serializing them again. */
export function objectOfJson(members: Readonly<Record<string, string>>): string {
  const parts = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${value}`)
  return `{${parts.join(',')}}`
}

/** Returns the JSON of an array whose elements are JSON already. */
export function arrayOfJson(elements: readonly string[]): string {
  return `[${elements.join(',')}]`
}
