import type { AnyOptions, CallOptions, ResponseOptions } from './call-options.ts'
import type { DataOf, None, OperationId, ParametersOf, ReplyOf } from './contract.ts'
import { UnexpectedResponse } from './errors.ts'
import type { Nova } from './nova.ts'
import type { Spec } from './spec.ts'

type Arguments<P, O> = None extends P ? [parameters?: P, options?: O] : [parameters: P, options?: O]

/** Calls one operation of the API. */
export type Operation<Id extends OperationId> = {
  /**
   * Returns the data of the response.
   * @throws NovaError, UnexpectedResponse or NoResponse
   */
  (nova: Nova, ...args: Arguments<ParametersOf<Id>, CallOptions<Id>>): Promise<DataOf<Id>>
  /** Returns the data with status, headers and `etag`. With `ifNoneMatch` the status can be 304. */
  withResponse(nova: Nova, ...args: Arguments<ParametersOf<Id>, ResponseOptions<Id>>): Promise<ReplyOf<Id>>
  readonly spec: Spec
}

/** Returns the function that calls an operation. */
export function operation<Id extends OperationId>(
  method: string,
  path: string,
  flags: Omit<Spec, 'method' | 'path'> = {},
): Operation<Id> {
  const spec: Spec = { method, path, ...flags }
  const withResponse = (nova: Nova, parameters?: Record<string, unknown>, options?: AnyOptions) =>
    nova.send(spec, parameters, options)
  const call = async (...args: Parameters<typeof withResponse>): Promise<unknown> => {
    const { status, data, headers } = await withResponse(...args)
    // Only with an `If-None-Match` among the further headers, for which `withResponse` is made.
    if (status === 304) throw new UnexpectedResponse(status, headers, '')
    return data
  }
  return Object.assign(call, { withResponse, spec }) as unknown as Operation<Id>
}
