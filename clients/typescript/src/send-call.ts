import { abortable, sleep } from './abort.ts'
import type { Authorization } from './authorization.ts'
import { buildRequest } from './build-request.ts'
import type { AnyOptions } from './call-options.ts'
import { isNovaError } from './errors.ts'
import { exchange, type Reply } from './exchange.ts'
import { type RetryPolicy, retryDelay } from './retry-delay.ts'
import type { Spec } from './spec.ts'

export type Settings = {
  baseUrl: string
  fetch: typeof fetch
  timeout: number
  retry: RetryPolicy
  authorization: Authorization | undefined
}

const repeatableMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE'])

/** Sends a call, again after transient errors if it can be repeated, and once more with a renewed token. */
export function sendCall(
  settings: Settings,
  spec: Spec,
  parameters: Record<string, unknown> = {},
  options: AnyOptions = {},
): Promise<Reply> {
  return abortable(sendTries(settings, spec, parameters, options), options.signal)
}

async function sendTries(
  { baseUrl, fetch, retry, authorization, timeout: usual }: Settings,
  spec: Spec,
  parameters: Record<string, unknown>,
  options: AnyOptions,
): Promise<Reply> {
  const request = buildRequest(spec, parameters, options)
  const { signal, timeout = usual, retries = retry.retries } = options
  const isRepeatable = options.repeatable ?? (spec.key || repeatableMethods.has(spec.method))
  let isRenewed = false
  for (let attempt = 0; ; ) {
    const token = spec.anonymous ? undefined : await authorization?.token()
    try {
      return await exchange(request, { fetch, baseUrl, token, timeout }, signal)
    } catch (error) {
      if (token !== undefined && !isRenewed && isNovaError(error, 'TOKEN_EXPIRED', 'INVALID_TOKEN')) {
        isRenewed = true
        // A refused call was not executed, so any call can be sent again.
        const renewed = await authorization!.renew(token)
        if (renewed === undefined || renewed === token) throw error
        continue
      }
      const delay = isRepeatable && attempt < retries ? retryDelay(error, attempt, retry) : undefined
      if (delay === undefined) throw error
      attempt++
      await sleep(delay, signal)
    }
  }
}
