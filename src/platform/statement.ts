/**
 * SQL statements with named, typed parameters and typed rows. Each is declared once under a unique name. A test
 * prepares all of them on a migrated database and compares their parameters and columns with the declarations.
 */

/** A type of Postgres and its type in TypeScript. */
export type SqlType<T> = { readonly sql: string; readonly isNullable: boolean; readonly value?: T }

const type = <T>(sql: string): SqlType<T> => ({ sql, isNullable: false })

export const uuid = type<string>('uuid')
export const text = type<string>('text')
export const citext = type<string>('citext')
export const boolean = type<boolean>('boolean')
export const integer = type<number>('integer')
/** Whole numbers of 64 bits. For parameters only: rows use `float`, which is exact up to 2^53. */
export const bigint = type<number>('bigint')
export const float = type<number>('double precision')
export const bytes = type<Buffer>('bytea')
/**
 * An instant. A parameter is a `Date` or a text in RFC 3339; in a row it is a `Date`. Instants for responses are
 * formatted by `timestampSql`, as text.
 */
export const instant = type<Date>('timestamptz')
/** JSON. A parameter is text that is JSON already. */
export const jsonText = type<string>('jsonb')

/** Text that can only have certain values. */
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

export function nullable<T>(type: SqlType<T>): SqlType<T | null> {
  return { sql: type.sql, isNullable: true }
}

export type Shape = Readonly<Record<string, SqlType<unknown>>>
type Value<T> = T extends SqlType<infer V> ? V : never
/** The accepted values of a parameter: instants as text too, everything else as its type. */
type Given<V> = V extends Date ? Date | string : V extends readonly (infer E)[] ? readonly Given<E>[] : V
type Values<S extends Shape> = { [K in keyof S]: Value<S[K]> }

export type Statement<P extends Shape = Shape, R extends Shape = Shape> = {
  readonly name: string
  readonly text: string
  readonly params: P
  readonly row: R
  /** The columns that are instants: the driver returns them as text. */
  readonly instants: readonly string[]
}
export type AnyStatement = Statement
// biome-ignore lint/suspicious/noExplicitAny: a statement of any shape
export type ParamsOf<S> = S extends Statement<infer P, any> ? { [K in keyof P]: Given<Value<P[K]>> } : never
// biome-ignore lint/suspicious/noExplicitAny: a statement of any shape
export type RowOf<S> = S extends Statement<any, infer R> ? Values<R> : never

/** `P` without keys that `Wanted` does not have. */
export type Exactly<P, Wanted> = P & { [K in Exclude<keyof P, keyof Wanted>]: never }

/** The SQL placeholder of each parameter by its name, such as `$1::uuid`. */
export type Placeholders<P extends Shape> = { readonly [K in keyof P]: string }

const registered = new Map<string, Statement>()
const names = new Map<string, string>()

/** Returns the name of the statement with this text; undefined for text that was not declared. */
export function nameOf(text: string): string | undefined {
  return names.get(text)
}

/** Returns every statement that has been declared, by name. */
export function registeredStatements(): ReadonlyMap<string, Statement> {
  return registered
}

/**
 * Declares a statement. `name` is `<domain>.<action>`, with the domain of its folder; names are unique. `text` receives
 * the typed placeholders of the parameters, and passes them on to SQL fragments.
 * @throws when the name is taken or not valid
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
  const created = {
    name: declared.name,
    text: declared.text(placeholders as Placeholders<P>),
    params: declared.params,
    row: declared.row ?? ({} as R),
    instants: Object.entries(declared.row ?? {}).flatMap(([column, { sql }]) =>
      sql === 'timestamptz' ? [column] : [],
    ),
  }
  if (registered.has(created.name)) throw new Error(`there are two statements with the name ${created.name}`)
  // Postgres truncates names of prepared statements after 63 bytes.
  if (!/^[a-z-]+\.[a-z0-9_]+$/.test(created.name) || created.name.length > 63)
    throw new Error(`${created.name} is not a valid name of a statement`)
  registered.set(created.name, created as unknown as Statement)
  names.set(created.text, created.name)
  return created
}

/**
 * Marks SQL that writes a table of the calling domain. Statements of other domains embed it when they must write the
 * table in the same round trip, so the owner of the table still defines how it is written. A test rejects statements
 * that write a table of another domain without this mark.
 */
export function writes(table: string, sql: string): string {
  return `/* writes ${table} */ ${sql}`
}
