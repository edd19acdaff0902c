import { createReel } from '../../src/content/index.ts'
import { likeContent } from '../../src/engagement/index.ts'
import { mediaVariables } from '../../src/media/media.variables.ts'
import { createStory } from '../../src/stories/index.ts'
import { seedUpload, untilReady } from './content.ts'
import { renderClip } from './render-clip.ts'
import { renderPicture } from './render-picture.ts'
import type { Seeding } from './seeding.ts'

const hourMs = 60 * 60 * 1000
const captions = [
  'Slow pan over the ridge #mountains #film',
  'Evening light, moving #light',
  'One minute of quiet #quiet',
]

/**
 * Creates a reel of yesterday for every sixth user, three at most, and a story of the last hours with a picture for
 * every third user. The media are uploaded and processed as usual.
 */
export async function seedReelsAndStories(seeding: Seeding): Promise<void> {
  const { random, userIds, end } = seeding
  const reels = captions.slice(0, Math.ceil(userIds.length / 6))
  seeding.setTime(new Date(end.getTime() - 24 * hourMs))
  const clips = await Promise.all(
    reels.map((_, n) =>
      seedUpload(seeding, userIds[n]!, 'video/mp4', () =>
        renderClip(random, seeding.core.config.of(mediaVariables).FFMPEG_PATH),
      ),
    ),
  )
  const authors = userIds.filter((_, n) => n % 3 === 0)
  const pictures = await Promise.all(
    authors.map((author) => seedUpload(seeding, author, 'image/jpeg', () => renderPicture(random))),
  )
  await untilReady(seeding)
  for (const [n, media_id] of clips.entries()) {
    seeding.setTime(new Date(end.getTime() - (20 - 5 * n) * hourMs))
    const { text } = await createReel(seeding.as(userIds[n]!), {
      media_id,
      caption: reels[n]!,
      visibility: 'public',
      alt_text: 'Hills under a low sun',
    })
    const { id } = JSON.parse(text) as { id: string }
    for (const user of userIds) if (random() < 0.4) await likeContent(seeding.as(user), 'reels', id)
  }
  for (const [n, media_id] of pictures.entries()) {
    seeding.setTime(new Date(end.getTime() - (1 + random() * 10) * hourMs))
    await createStory(seeding.as(authors[n]!), { media_id, caption: 'Good morning', visibility: 'followers' })
  }
}
