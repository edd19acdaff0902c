import { fail } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { signedViewer } from '../media/index.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { mayWatch, streamColumns, streamRow } from './stream-access.ts'

const access = statement({
  name: 'live.playback_access',
  params: { stream_id: uuid, viewer: uuid, now: instant },
  row: streamRow,
  text: (p) => `
    select ${streamColumns(p)}
    from contents c
    join live_sessions l on l.id = c.id
    join users u on u.id = c.creator_id
    join users v on v.id = ${p.viewer}
    where l.stream_id = ${p.stream_id}
      and ${unlessSuspended({ user: 'v', now: p.now })}`,
})

/**
 * Throws unless the query of a playback address is signed for a viewer who may watch the stream now.
 * @throws CONTENT_NOT_FOUND
 */
export async function expectPlayable(ctx: Ctx, streamId: string, query: string): Promise<void> {
  const { core } = ctx
  const given = new URLSearchParams(query)
  const part = (name: string): string | undefined => given.get(name) ?? undefined
  const expires = Number(part('expires'))
  const signed = { viewer: part('viewer'), expires, signature: part('signature') }
  const viewer = signedViewer(core, 'playback', streamId.toLowerCase(), signed)
  if (viewer === undefined) fail('CONTENT_NOT_FOUND')
  const [stream] = await run(ctx, access, { stream_id: streamId, viewer, now: core.clock.now() })
  if (!mayWatch(stream) || stream?.status === 'ended') fail('CONTENT_NOT_FOUND')
}
