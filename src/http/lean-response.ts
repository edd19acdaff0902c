import { type IncomingMessage, ServerResponse } from 'node:http'

const withoutBody = [204, 304]
/** The type that the adapter of the server gives to a response without one. */
const adapterType = 'text/plain; charset=UTF-8'

/** A response without a `Content-Type` if it has no body. */
export class LeanResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.at(-1)
    if (typeof headers === 'object' && headers !== null && 'content-type' in headers)
      if (withoutBody.includes(status) || headers['content-type'] === adapterType) delete headers['content-type']
    return super.writeHead(status, ...(rest as []))
  }
}
