/**
 * Runs the local S3 server as a program: `node storage-server.ts <port> <data directory>`. The key pair and the bucket
 * are in S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and S3_BUCKET. Every request needs a signature, as in production.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { host } from './ports.ts'
import { isSignedWith } from './storage-signature.ts'

const require = createRequire(import.meta.url)
// Neither has types. The accounts are not exported. Our key pair is added to the built-in account, whose own is fixed.
const S3rver = require('@20minutes/s3rver')
const { DUMMY_ACCOUNT } = require('@20minutes/s3rver/lib/models/account')

const [port, directory] = process.argv.slice(2)
const { S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '', S3_BUCKET } = process.env

const everyOrigin = `<CORSConfiguration><CORSRule>
	<AllowedOrigin>*</AllowedOrigin>
	<AllowedMethod>GET</AllowedMethod><AllowedMethod>HEAD</AllowedMethod>
	<AllowedMethod>PUT</AllowedMethod><AllowedMethod>POST</AllowedMethod><AllowedMethod>DELETE</AllowedMethod>
	<AllowedHeader>*</AllowedHeader>
	<ExposeHeader>ETag</ExposeHeader>
	<MaxAgeSeconds>3000</MaxAgeSeconds>
</CORSRule></CORSConfiguration>`

// s3rver encrypts the position in a list of more than a thousand objects with DES, which OpenSSL 3 no longer has: such
// a list failed. Any cipher will do, since the positions are no secret.
const crypto = require('node:crypto') as typeof import('node:crypto')
const withoutDes = (create: typeof crypto.createCipheriv): typeof crypto.createCipheriv =>
  ((name: string, key: Buffer, iv: Buffer, ...options: []) =>
    name === 'des'
      ? create('aes-128-cbc', Buffer.concat([key, key]), Buffer.concat([iv, iv]), ...options)
      : create(name, key, iv, ...options)) as typeof crypto.createCipheriv
Object.assign(crypto, {
  createCipheriv: withoutDes(crypto.createCipheriv),
  createDecipheriv: withoutDes(crypto.createDecipheriv as unknown as typeof crypto.createCipheriv),
})

DUMMY_ACCOUNT.createKeyPair(S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY)
const s3 = new S3rver({
  directory,
  silent: true,
  vhostBuckets: false,
  // Signatures are checked below: s3rver expects a wrong one for requests about the bucket itself.
  allowMismatchedSignatures: true,
  configureBuckets: [{ name: S3_BUCKET, configs: [everyOrigin] }],
})
await s3.configureBuckets()
// s3rver removes a folder together with its last object. It ends if another object is being written there at that time.
// So these folders are never empty.
for (const folder of ['uploads', 'originals', 'media']) {
  const path = join(directory!, S3_BUCKET!, folder)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, '.keep'), '')
}

const handle = s3.callback()
const server = createServer((request, response) => {
  // Browsers ask for permission without a signature.
  if (request.method !== 'OPTIONS' && !isSignedWith(S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, request)) {
    response.writeHead(403, { 'content-type': 'application/xml', 'access-control-allow-origin': '*' })
    response.end('<Error><Code>SignatureDoesNotMatch</Code><Message>The signature does not match</Message></Error>')
    return
  }
  handle(request, response)
})
server.listen(Number(port), host)

process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeAllConnections()
})
