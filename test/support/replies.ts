/** A reply of the generated client. */
export type ClientReply = { status: number; data: unknown }

/** Returns the error code of a reply, undefined if it is no error. */
export const codeOf = ({ data }: { data: unknown }): string | undefined =>
  (data as { error?: { code: string } }).error?.code

/** Returns the items of a page. */
export const itemsOf = <T = { id: string }>({ data }: { data: unknown }): T[] => (data as { items: T[] }).items

/**
 * Returns what a request has created.
 * @throws when the status of the reply is not 201
 */
export async function created<T = { id: string }>(sent: Promise<ClientReply>): Promise<T> {
  const { status, data } = await sent
  if (status !== 201) throw new Error(`the server returned ${status} instead of 201: ${JSON.stringify(data)}`)
  return data as T
}

/** Returns the id of what a request has created. */
export const createdId = async (sent: Promise<ClientReply>): Promise<string> => (await created(sent)).id
