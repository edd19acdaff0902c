import { timestampSql } from './postgres.ts'

/**
 * SQL that builds JSON text in Postgres. It concatenates strings, because json_build_object takes a third longer. Each
 * function takes SQL expressions and returns an SQL expression of type text.
 */

/** A text as a JSON string, or null. */
export const text = (value: string): string => `coalesce(to_json(${value})::text, 'null')`
/** A number or a boolean as JSON, or null. */
export const plain = (value: string): string => `coalesce(${value}::text, 'null')`
/** A value that needs no escaping (an id, a constant word, an instant) as a JSON string. It must not be null. */
export const word = (value: string): string => `'"' || ${value} || '"'`
/** An instant as JSON, or null. */
export const instant = (value: string): string => `coalesce(${word(timestampSql(value))}, 'null')`

/** The members of a JSON object, by name; the values are JSON already. */
export function members(all: Record<string, string>): string {
  return Object.entries(all)
    .map(([name, json], position) => `'${position === 0 ? '' : ','}"${name}":' || ${json}`)
    .join(' || ')
}

/** A JSON object; the values are JSON already. */
export function object(all: Record<string, string>): string {
  return `'{' || ${members(all)} || '}'`
}

/** A JSON array of the rows of `from` (a from clause, and what follows it); `element` is JSON already. */
export function array({ element, from, orderBy }: { element: string; from: string; orderBy?: string }): string {
  const order = orderBy === undefined ? '' : ` order by ${orderBy}`
  return `'[' || coalesce((
    select string_agg(${element}, ','${order})
    ${from}
  ), '') || ']'`
}
