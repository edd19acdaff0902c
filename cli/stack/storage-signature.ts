import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Claim = { credential: string; signedHeaders: string; signature: string; time: string; payload: string }

/**
 * Returns whether a request was signed with this key pair, in the header or in a presigned URL. The signature covers
 * its method, path, parameters and signed headers. Neither the hash of the body nor the time is checked here; s3rver
 * checks the time.
 *
 * Source: AWS Signature Version 4, https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export function isSignedWith(keyId: string, secret: string, request: IncomingMessage): boolean {
  const [path, search = ''] = (request.url ?? '/').split('?', 2) as [string, string?]
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
  const claim = claimOf(request, new URLSearchParams(search))
  if (!claim) return false
  const [owner, date, region, service, kind] = claim.credential.split('/')
  if (owner !== keyId) return false

  const headers = claim.signedHeaders.split(';')
  const canonical = [
    request.method,
    path,
    pairs
      .filter((pair) => !pair.startsWith('X-Amz-Signature='))
      .toSorted()
      .join('&'),
    ...headers.map(
      (name) =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    claim.signedHeaders,
    claim.payload,
  ].join('\n')
  const scope = [date, region, service, kind].join('/')
  const text = ['AWS4-HMAC-SHA256', claim.time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [date, region, service, kind].reduce<string | Buffer>(
    (last, part) => hmac(last, part ?? ''),
    `AWS4${secret}`,
  )
  const expected = hmac(key, text)
  const given = Buffer.from(claim.signature, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function claimOf(request: IncomingMessage, search: URLSearchParams): Claim | undefined {
  const { authorization } = request.headers
  if (authorization) {
    const part = (name: string) => new RegExp(`${name}=([^,\\s]+)`).exec(authorization)?.[1] ?? ''
    return {
      credential: part('Credential'),
      signedHeaders: part('SignedHeaders'),
      signature: part('Signature'),
      time: String(request.headers['x-amz-date'] ?? ''),
      payload: String(request.headers['x-amz-content-sha256'] ?? ''),
    }
  }
  const signature = search.get('X-Amz-Signature')
  if (signature === null) return undefined
  return {
    credential: search.get('X-Amz-Credential') ?? '',
    signedHeaders: search.get('X-Amz-SignedHeaders') ?? '',
    signature,
    time: search.get('X-Amz-Date') ?? '',
    payload: search.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  }
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
