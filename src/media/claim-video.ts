import type { Core } from '../core/core.ts'
import { arrayOf, boolean, integer, statement, text, uuid } from '../platform/statement.ts'

/** How long a claim holds without renewal, in milliseconds: a worker that was killed loses it then. */
export const claimedMs = 15_000

/**
 * Claims the next video, by the clock of Postgres. The account with the fewest videos that are being transcoded comes
 * first, of these the one whose last turn is the longest ago, and of its videos the cheapest one. `skipped` are videos
 * that failed here; the event of the video itself still handles it (`own`).
 */
const claim = statement({
  name: 'media.claim_video',
  params: { own: uuid, skipped: arrayOf(uuid), claimed_ms: integer },
  row: { id: uuid, content_type: text },
  text: (p) => `
    with busy as (
      select owner_id, count(*) as many
      from media
      where status = 'processing'
        and kind = 'video'
        and claimed_until > now()
      group by owner_id
    ), next as materialized (
      select m.id
      from media m
      left join busy on busy.owner_id = m.owner_id
      left join media_usage u on u.owner_id = m.owner_id
      where m.status = 'processing'
        and m.kind = 'video'
        and coalesce(m.claimed_until <= now(), true)
        and (m.id = ${p.own} or m.id <> all (${p.skipped}))
      order by coalesce(busy.many, 0), u.video_turn_at nulls first, m.megapixels nulls last, m.created_at, m.id
      limit 1
      for update of m skip locked
    ), claimed as (
      update media m
      set claimed_until = now() + ${p.claimed_ms} * interval '1 ms'
      from next
      where m.id = next.id
      returning m.id, m.owner_id, m.content_type
    ), turned as (
      update media_usage u
      set video_turn_at = clock_timestamp()
      from claimed
      where u.owner_id = claimed.owner_id
    )
    select id, content_type
    from claimed`,
})

const renew = statement({
  name: 'media.renew_claim',
  params: { id: uuid, claimed_ms: integer },
  text: (p) => `
    update media
    set claimed_until = now() + ${p.claimed_ms} * interval '1 ms'
    where id = ${p.id}
      and status = 'processing'`,
})

const release = statement({
  name: 'media.release_claim',
  params: { id: uuid },
  text: (p) => `
    update media
    set claimed_until = null
    where id = ${p.id}
      and status = 'processing'`,
})

const waiting = statement({
  name: 'media.is_waiting',
  params: { id: uuid },
  row: { is_waiting: boolean },
  text: (p) => `select exists (select from media where id = ${p.id} and status = 'processing') as is_waiting`,
})

type ClaimedVideo = { id: string; content_type: string; release(): Promise<void> }

/** Claims the video whose turn it is, until `release`. Returns undefined when other workers have all of them. */
export async function claimVideo(
  { postgres, log }: Core,
  given: { own: string; skipped: readonly string[] },
): Promise<ClaimedVideo | undefined> {
  const [video] = await postgres.run(claim, { ...given, claimed_ms: claimedMs })
  if (video === undefined) return undefined
  const timer = setInterval(() => {
    postgres
      .run(renew, { id: video.id, claimed_ms: claimedMs })
      .catch((error: Error) => log.warn({ media_id: video.id, err: error.message }, 'a claim could not be renewed'))
  }, claimedMs / 3)
  return {
    ...video,
    async release() {
      clearInterval(timer)
      // If this fails, the claim ends by itself.
      await postgres.run(release, { id: video.id }).catch(() => undefined)
    },
  }
}

/** Returns whether a media item still has to be processed. */
export async function isWaiting({ postgres }: Core, id: string): Promise<boolean> {
  const [row] = await postgres.run(waiting, { id })
  return row!.is_waiting
}
