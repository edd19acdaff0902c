import type { Connection } from 'pg'

/** Parameters and columns of a statement as Postgres describes them, with types as oids. */
export type Described = { parameters: number[]; columns: { name: string; type: number }[] }

type Row = { fields: { name: string; dataTypeID: number }[] }

/** A query for `pg` that is parsed and described, but not run. */
export class Describe {
  private readonly statement: { name: string; text: string }
  private readonly resolve: (described: Described) => void
  private readonly reject: (error: Error) => void
  private readonly described: Described = { parameters: [], columns: [] }
  private failure: Error | undefined

  constructor(
    statement: { name: string; text: string },
    resolve: (described: Described) => void,
    reject: (error: Error) => void,
  ) {
    this.statement = statement
    this.resolve = resolve
    this.reject = reject
  }

  submit(connection: Connection): void {
    const raw = connection as unknown as {
      parse(query: object): void
      describe(what: object): void
      sync(): void
      once(event: string, listener: (message: never) => void): void
      removeListener(event: string, listener: (message: never) => void): void
    }
    const onParameters = ({ dataTypeIDs }: { dataTypeIDs: number[] }): void => {
      this.described.parameters = dataTypeIDs
    }
    raw.once('parameterDescription', onParameters)
    // An unnamed statement: the next one replaces it.
    raw.parse({ name: '', text: this.statement.text, types: [] })
    raw.describe({ type: 'S', name: '' })
    raw.sync()
  }

  handleRowDescription({ fields }: Row): void {
    this.described.columns = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }))
  }

  handleError(error: Error): void {
    this.failure = new Error(`${this.statement.name}: ${error.message}`, { cause: error })
  }

  handleReadyForQuery(): void {
    if (this.failure === undefined) this.resolve(this.described)
    else this.reject(this.failure)
  }
}
