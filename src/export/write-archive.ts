import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { type Ctx, run } from '../core/context.ts'
import { json, statement, text, uuid } from '../platform/statement.ts'
import { exporters } from './exporters.ts'

type Variant = { key: string; width: number }

const media = statement({
  name: 'export.media',
  params: { user: uuid },
  row: { id: text, variants: json<Variant[]>() },
  text: (p) => `
    select id::text as id, variants
    from media
    where owner_id = ${p.user}
      and status = 'ready'
    order by id`,
})

const readme = `This archive contains everything of your Nova account.

data/   One file for each kind of data. Each line is a JSON object. Other users and contents are named by their ids.
media/  Your pictures and videos, in their largest size, named by their ids.
`

/**
 * Writes the archive of a user into the file `archive.zip` of a folder, and returns its path. Rows and files are
 * streamed, so memory does not grow with the account. `onProgress` is called after each file.
 */
export async function writeArchive(
  ctx: Ctx,
  userId: string,
  folder: string,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<string> {
  const zip = new ZipFile()
  const path = join(folder, 'archive.zip')
  const written = pipeline(zip.outputStream, createWriteStream(path))
  const broken = Promise.withResolvers<never>()
  zip.on('error', broken.reject)
  written.catch(broken.reject)
  broken.promise.catch(() => undefined)
  const add = async (name: string, stream: Readable, compress: boolean): Promise<void> => {
    zip.addReadStream(stream, name, { compress, mtime: ctx.core.clock.now() })
    await Promise.race([finished(stream, { writable: false }), broken.promise])
  }
  const files = await run(ctx, media, { user: userId })
  const { all } = ctx.core.of(exporters)
  const total = all.length + files.length
  let done = 0
  zip.addBuffer(Buffer.from(readme), 'README.txt', { mtime: ctx.core.clock.now() })
  for (const { table, rows } of all) {
    await add(`data/${table.replace('clickhouse.', '')}.jsonl`, Readable.from(lines(rows(ctx, userId))), true)
    await onProgress(++done, total)
  }
  for (const { id, variants } of files) {
    const largest = variants.toSorted((a, b) => b.width - a.width || rank(b) - rank(a))[0]
    if (largest !== undefined) {
      const file = join(folder, 'file')
      await ctx.core.storage.download(largest.key, file)
      await add(`media/${id}.${largest.key.split('.').at(-1)}`, createReadStream(file), false)
    }
    await onProgress(++done, total)
  }
  zip.end()
  await Promise.race([written, broken.promise])
  return path
}

// Of a video and its still in the same size, the video.
const rank = ({ key }: Variant): number => (key.endsWith('.mp4') ? 1 : 0)

async function* lines(rows: AsyncIterable<object>): AsyncIterable<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
