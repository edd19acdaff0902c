/**
 * SQL statements with named, typed parameters and typed rows. Each is declared once under a name of its own; a test
 * prepares all of them on a migrated database and compares parameters and columns with what is declared here.
 */

/** A type of Postgres and what it is in TypeScript. */
export type SqlType<T> = { readonly sql: string; readonly isNullable: boolean; readonly value?: T }

const type = <T>(sql: string): SqlType<T> => ({ sql, isNullable: false })

export const uuid = type<string>('uuid')
export const text = type<string>('text')
export const citext = type<string>('citext')
export const boolean = type<boolean>('boolean')
export const integer = type<number>('integer')
/** Whole numbers of 64 bits. For parameters only: rows have them as `float`, which is exact up to 2^53. */
export const bigint = type<number>('bigint')
export const float = type<number>('double precision')
export const bytes = type<Buffer>('bytea')
/**
 * An instant. A `Date` or RFC 3339 as a parameter; in a row it is a `Date`. Instants for answers are written by
 * `timestampSql`, as text.
 */
export const instant = type<Date>('timestamptz')
/** JSON. As a parameter it is text that is JSON already. */
export const jsonText = type<string>('jsonb')

/** The same text, of which only some values can come. */
export function textOf<T extends string>(): SqlType<T> {
  return type<T>('text')
}

/** A column of JSON, parsed. */
export function json<T>(): SqlType<T> {
  return type<T>('json')
}

export function arrayOf<T>(element: SqlType<T>): SqlType<readonly T[]> {
  return type<readonly T[]>(`${element.sql}[]`)
}

export function nullable<T>(one: SqlType<T>): SqlType<T | null> {
  return { sql: one.sql, isNullable: true }
}

export type Shape = Readonly<Record<string, SqlType<unknown>>>
type Value<T> = T extends SqlType<infer V> ? V : never
/** What a parameter takes: instants as text too, and nothing more. */
type Given<V> = V extends Date ? Date | string : V extends readonly (infer E)[] ? readonly Given<E>[] : V
type Values<S extends Shape> = { [K in keyof S]: Value<S[K]> }

export type Statement<P extends Shape = Shape, R extends Shape = Shape> = {
  readonly name: string
  readonly text: string
  readonly params: P
  readonly row: R
  /** The columns that are instants: the driver has them as text. */
  readonly instants: readonly string[]
}
export type AnyStatement = Statement
// biome-ignore lint/suspicious/noExplicitAny: a statement of any shape
export type ParamsOf<S> = S extends Statement<infer P, any> ? { [K in keyof P]: Given<Value<P[K]>> } : never
// biome-ignore lint/suspicious/noExplicitAny: a statement of any shape
export type RowOf<S> = S extends Statement<any, infer R> ? Values<R> : never

/** `P` with nothing that `Wanted` lacks. */
export type Exactly<P, Wanted> = P & { [K in Exclude<keyof P, keyof Wanted>]: never }

/** SQL for each parameter, such as `$1::uuid`: the name stands for it in the text. */
export type Placeholders<P extends Shape> = { readonly [K in keyof P]: string }

const registered = new Map<string, Statement>()
const names = new Map<string, string>()

/** The name of the statement with this text; undefined for text that was not declared. */
export function nameOf(text: string): string | undefined {
  return names.get(text)
}

/** Every statement that has been declared, by name. */
export function registeredStatements(): ReadonlyMap<string, Statement> {
  return registered
}

/**
 * Declares a statement. `name` is `<domain>.<what it does>`, of the domain whose folder it stands in; a name is given
 * once. `text` gets the parameters' placeholders, with their types, and fragments of SQL get them as theirs.
 */
export function statement<const P extends Shape, const R extends Shape = Record<never, never>>(declared: {
  name: string
  params: P
  row?: R
  text(p: Placeholders<P>): string
}): Statement<P, R> {
  const parameters = Object.keys(declared.params)
  const placeholders = Object.fromEntries(
    parameters.map((name, nth) => [name, `$${nth + 1}::${declared.params[name]!.sql}`]),
  )
  const made = {
    name: declared.name,
    text: declared.text(placeholders as Placeholders<P>),
    params: declared.params,
    row: declared.row ?? ({} as R),
    instants: Object.entries(declared.row ?? {}).flatMap(([column, { sql }]) =>
      sql === 'timestamptz' ? [column] : [],
    ),
  }
  if (registered.has(made.name)) throw new Error(`there are two statements with the name ${made.name}`)
  // Postgres cuts names of prepared statements after 63 bytes.
  if (!/^[a-z-]+\.[a-z0-9_]+$/.test(made.name) || made.name.length > 63)
    throw new Error(`${made.name} cannot name a statement`)
  registered.set(made.name, made as unknown as Statement)
  names.set(made.text, made.name)
  return made
}

/**
 * SQL that writes a table of the domain that calls this, for statements of other domains that must write it in the same
 * round trip: its owner says how. A test lets no statement write a foreign table without it.
 */
export function writes(table: string, sql: string): string {
  return `/* writes ${table} */ ${sql}`
}
