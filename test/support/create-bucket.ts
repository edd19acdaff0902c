import { randomUUID } from 'node:crypto'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { inject } from 'vitest'

/**
 * Creates a bucket for a test that purges storage at another time than that of its files: it would delete the files of
 * other tests, whose rows it does not know. Returns its name.
 */
export async function createBucket(): Promise<string> {
  const { S3_ENDPOINT, S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = inject('stack')
  const client = new S3Client({
    endpoint: S3_ENDPOINT!,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
  })
  const name = `test-${randomUUID()}`
  await client.send(new CreateBucketCommand({ Bucket: name }))
  // The local server deletes a folder with its last object, also while another one is being written there.
  for (const folder of ['uploads', 'originals', 'media'])
    await client.send(new PutObjectCommand({ Bucket: name, Key: `${folder}/.keep`, Body: '' }))
  client.destroy()
  return name
}
