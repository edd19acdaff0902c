import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

/** `expires_at` is RFC 3339. */
export type Presigned = { url: string; expires_at: string }

/** `size` is in bytes; `etag` has no quotes. */
export type StoredObject = { size: number; etag: string }

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
  /** Returns the size and the entity tag of an object, or undefined when there is none. */
  describe(key: string): Promise<StoredObject | undefined>
  /**
   * Reads at most `length` bytes from `start` on, with the size and the entity tag of the whole object. Returns
   * undefined when there is no object. `etag`: fails when the object has another one.
   */
  readPart(
    key: string,
    part: { start: number; length: number; etag?: string; signal?: AbortSignal },
  ): Promise<(StoredObject & { bytes: Buffer }) | undefined>
  /** Writes the object into a file, and returns its size in bytes. */
  download(key: string, path: string): Promise<number>
  write(key: string, body: Buffer, contentType: string): Promise<void>
  /** Stores a file. */
  upload(key: string, path: string, contentType: string): Promise<void>
  remove(key: string): Promise<void>
  /** Copies an object within the storage. Returns false when it does not exist. */
  copy(from: string, to: string): Promise<boolean>
  /** Lists the objects whose keys begin with `prefix`, in batches. */
  list(prefix: string): AsyncIterable<{ key: string; modifiedAt: Date }[]>
  /** Rejects when the bucket cannot be reached. */
  check(): Promise<void>
  close(): void
}

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
  const unlessMissing = async <T>(what: string, call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await guarded(what, call)
    } catch (error) {
      if (error instanceof StorageFailure && error.isMissing) return undefined
      throw error
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
      const headers = { ContentType: contentType, ContentLength: size }
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
      unlessMissing('head', async () => (await client.send(new HeadObjectCommand(at(key)))).ContentLength),
    read: (key, firstBytes) => read(key, firstBytes === undefined ? undefined : `bytes=0-${firstBytes - 1}`),
    readRange: (key, start, end) => read(key, `bytes=${start}-${end - 1}`),
    describe: (key) =>
      unlessMissing('head', async () => {
        const { ContentLength = 0, ETag = '' } = await client.send(new HeadObjectCommand(at(key)))
        return { size: ContentLength, etag: unquoted(ETag) }
      }),
    readPart: (key, { start, length, etag, signal }) =>
      unlessMissing('get', async () => {
        const range = { Range: `bytes=${start}-${start + length - 1}` }
        const condition = etag === undefined ? {} : { IfMatch: `"${etag}"` }
        const read = new GetObjectCommand({ ...at(key), ...range, ...condition })
        const { Body, ContentRange = '', ETag = '' } = await client.send(read, signal && { abortSignal: signal })
        const bytes = Buffer.from(await Body!.transformToByteArray())
        return { bytes, size: Number(ContentRange.split('/')[1]), etag: unquoted(ETag) }
      }),
    download: (key, path) =>
      guarded('get', async () => {
        const response = await client.send(new GetObjectCommand(at(key)))
        await pipeline(response.Body as Readable, createWriteStream(path))
        return (await stat(path)).size
      }),
    write: (key, body, contentType) => put(key, body, body.length, contentType),
    upload: async (key, path, contentType) => put(key, createReadStream(path), (await stat(path)).size, contentType),
    remove: (key) => guarded('delete', async () => void (await client.send(new DeleteObjectCommand(at(key))))),
    copy: async (from, to) => {
      const copied = await unlessMissing('copy', () =>
        client.send(new CopyObjectCommand({ ...at(to), CopySource: `${options.bucket}/${from}` })),
      )
      return copied !== undefined
    },
    async *list(prefix) {
      for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
        const page = {
          Bucket: options.bucket,
          Prefix: prefix,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }
        const found = await guarded('list', () => client.send(new ListObjectsV2Command(page)))
        yield (found.Contents ?? []).map(({ Key, LastModified }) => ({ key: Key!, modifiedAt: LastModified! }))
        token = found.NextContinuationToken
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

function unquoted(etag: string): string {
  return etag.replaceAll('"', '')
}
