import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { host } from './ports.ts'
import type { Service, StackEnv } from './service.ts'

const local = {
  S3_ACCESS_KEY_ID: 'nova',
  S3_SECRET_ACCESS_KEY: 'nova-local-secret',
  S3_REGION: 'us-east-1',
  S3_BUCKET: 'nova-media',
}

/** An S3 server for development, in a separate process, with the bucket `nova-media`. */
export const storage: Service = {
  name: 'storage',
  defaultPort: 9000,
  variable: 'S3_ENDPOINT',

  async start(site) {
    const dataDir = join(site.dir, 'storage')
    mkdirSync(dataDir, { recursive: true })
    site.report('starting', `npm, port ${site.port}`)
    const child = site.launch({
      command: process.execPath,
      args: [fileURLToPath(new URL('storage-server.ts', import.meta.url)), String(site.port), dataDir],
      env: { ...local, NODE_OPTIONS: '' },
    })
    const url = `http://${host}:${site.port}`
    await child.ready(async () => {
      // The bucket exists before the port is open. Reading it without a signature is forbidden.
      const response = await fetch(`${url}/${local.S3_BUCKET}`)
      if (response.status !== 403) throw new Error(`a request for the bucket returns ${response.status}`)
    })
    return { env: { S3_ENDPOINT: url, ...local }, url, source: 'npm', child }
  },

  async connect(env) {
    const url = env.S3_ENDPOINT as string
    if (!env.S3_ACCESS_KEY_ID || !env.S3_SECRET_ACCESS_KEY) {
      throw new Error('S3_ENDPOINT is set without S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY')
    }
    const given: Partial<StackEnv> = {
      S3_ENDPOINT: url,
      S3_ACCESS_KEY_ID: env.S3_ACCESS_KEY_ID,
      S3_SECRET_ACCESS_KEY: env.S3_SECRET_ACCESS_KEY,
      S3_REGION: env.S3_REGION ?? local.S3_REGION,
      S3_BUCKET: env.S3_BUCKET ?? local.S3_BUCKET,
    }
    await checkBucket(given as StackEnv)
    return { env: given, url, source: 'external' }
  },
}

async function checkBucket(env: StackEnv): Promise<void> {
  // Loaded only here: the client is large, and the local server is checked without it.
  const { HeadBucketCommand, S3Client } = await import('@aws-sdk/client-s3')
  const client = new S3Client({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY },
  })
  try {
    await client.send(new HeadBucketCommand({ Bucket: env.S3_BUCKET }), { abortSignal: AbortSignal.timeout(5_000) })
  } catch (error) {
    throw new Error(
      `the bucket ${env.S3_BUCKET} is not reachable: ${(error as Error).message || (error as Error).name}`,
    )
  } finally {
    client.destroy()
  }
}
