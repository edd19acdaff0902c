import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

/** `expires_at` is RFC 3339. */
export type Presigned = { url: string; expires_at: string }

export type Storage = {
  /** Returns an address that accepts a PUT of exactly this type and size until it expires. */
  presignPut(key: string, contentType: string, byteSize: number, expiresInSeconds: number): Promise<Presigned>
  /** Returns an address from which a browser saves the object as a file of this name until it expires. */
  presignGet(key: string, fileName: string, expiresInSeconds: number): Promise<Presigned>
  /** Returns the object's size in bytes, or undefined when there is none. */
  sizeOf(key: string): Promise<number | undefined>
  /** Reads the object, or its first `firstBytes`. */
  read(key: string, firstBytes?: number): Promise<Buffer>
  /** Reads the bytes from `start` (inclusive) to `end` (exclusive). */
  readRange(key: string, start: number, end: number): Promise<Buffer>
  /** Writes the object into a file, and returns its size in bytes. */
  download(key: string, path: string): Promise<number>
  write(key: string, body: Buffer, contentType: string): Promise<void>
  /** Stores a file. */
  upload(key: string, path: string, contentType: string): Promise<void>
  remove(key: string): Promise<void>
  /** Returns the keys that start with a prefix, in their order. */
  list(prefix: string): AsyncIterable<string>
  /** Rejects when the bucket cannot be reached. */
  check(): Promise<void>
  close(): void
}

// A key is never reused for other content, so caches may keep an object for ever.
const immutable = 'public, max-age=31536000, immutable'

/** A request to the object storage failed. */
export class StorageFailure extends Error {
  /** True if the object does not exist, so a retry will not help. */
  get isMissing(): boolean {
    return (this.cause as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode === 404
  }
}

export function openStorage(options: {
  endpoint: string
  /** Address of the same storage for clients. */
  publicEndpoint: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  bucket: string
}): Storage {
  const open = (endpoint: string): S3Client =>
    new S3Client({
      endpoint,
      region: options.region,
      forcePathStyle: true,
      credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 3_000, socketTimeout: 30_000 },
    })
  const client = open(options.endpoint)
  const presigner = open(options.publicEndpoint)
  const at = (key: string) => ({ Bucket: options.bucket, Key: key })
  const guarded = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call()
    } catch (error) {
      throw new StorageFailure(`${what}: ${String(error)}`, { cause: error })
    }
  }
  const read = (key: string, range: string | undefined): Promise<Buffer> =>
    guarded('get', async () => {
      const response = await client.send(
        new GetObjectCommand({ ...at(key), ...(range === undefined ? {} : { Range: range }) }),
      )
      return Buffer.from(await response.Body!.transformToByteArray())
    })
  const put = (key: string, body: Buffer | Readable, size: number, contentType: string): Promise<void> =>
    guarded('put', async () => {
      const headers = { ContentType: contentType, ContentLength: size, CacheControl: immutable }
      await client.send(new PutObjectCommand({ ...at(key), Body: body, ...headers }))
    })
  return {
    async presignPut(key, contentType, byteSize, expiresInSeconds) {
      const put = new PutObjectCommand({ ...at(key), ContentType: contentType, ContentLength: byteSize })
      // The storage compares with the real time, not with the clock of the process. A signature has whole seconds.
      const signingDate = new Date(Math.floor(Date.now() / 1000) * 1000)
      const url = await getSignedUrl(presigner, put, {
        expiresIn: expiresInSeconds,
        signingDate,
        signableHeaders: new Set(['content-type', 'content-length']),
      })
      return { url, expires_at: new Date(signingDate.getTime() + expiresInSeconds * 1000).toISOString() }
    },
    async presignGet(key, fileName, expiresInSeconds) {
      const get = new GetObjectCommand({
        ...at(key),
        ResponseContentDisposition: `attachment; filename="${fileName}"`,
        ResponseCacheControl: 'private, no-store',
      })
      const signingDate = new Date(Math.floor(Date.now() / 1000) * 1000)
      const url = await getSignedUrl(presigner, get, { expiresIn: expiresInSeconds, signingDate })
      return { url, expires_at: new Date(signingDate.getTime() + expiresInSeconds * 1000).toISOString() }
    },
    sizeOf: (key) =>
      guarded('head', async () => {
        try {
          return (await client.send(new HeadObjectCommand(at(key)))).ContentLength
        } catch (error) {
          if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined
          throw error
        }
      }),
    read: (key, firstBytes) => read(key, firstBytes === undefined ? undefined : `bytes=0-${firstBytes - 1}`),
    readRange: (key, start, end) => read(key, `bytes=${start}-${end - 1}`),
    download: (key, path) =>
      guarded('get', async () => {
        const response = await client.send(new GetObjectCommand(at(key)))
        await pipeline(response.Body as Readable, createWriteStream(path))
        return (await stat(path)).size
      }),
    write: (key, body, contentType) => put(key, body, body.length, contentType),
    upload: async (key, path, contentType) => put(key, createReadStream(path), (await stat(path)).size, contentType),
    remove: (key) => guarded('delete', async () => void (await client.send(new DeleteObjectCommand(at(key))))),
    async *list(prefix) {
      for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
        const page = await guarded('list', () =>
          client.send(
            new ListObjectsV2Command({
              Bucket: options.bucket,
              Prefix: prefix,
              ...(token === undefined ? {} : { ContinuationToken: token }),
            }),
          ),
        )
        for (const { Key } of page.Contents ?? []) yield Key!
        token = page.NextContinuationToken
      }
    },
    check: () =>
      guarded('head bucket', async () => void (await client.send(new HeadBucketCommand({ Bucket: options.bucket })))),
    close() {
      client.destroy()
      presigner.destroy()
    },
  }
}
