import { createReel } from '../../src/content/index.ts'
import { likeContent } from '../../src/engagement/index.ts'
import { mediaVariables } from '../../src/media/media.variables.ts'
import { createStory } from '../../src/stories/index.ts'
import { seedUpload, untilReady } from './content.ts'
import { filmPicture } from './film.ts'
import { paintPicture } from './picture.ts'
import type { Making } from './world.ts'

const hourMs = 60 * 60 * 1000
const reels = ['Slow pan over the ridge #mountains #film', 'Evening light, moving #light', 'One minute of quiet #quiet']

/**
 * A few reels of yesterday, and stories of the last hours by every third user: a picture each, uploaded and processed
 * like any other.
 */
export async function seedMoments(making: Making): Promise<void> {
  const { random, userIds, end } = making
  making.at(new Date(end.getTime() - 24 * hourMs))
  const clips = await Promise.all(
    reels.map((_, n) =>
      seedUpload(making, userIds[n]!, 'video/mp4', () =>
        filmPicture(random, making.core.config.of(mediaVariables).FFMPEG_PATH),
      ),
    ),
  )
  const authors = userIds.filter((_, n) => n % 3 === 0)
  const pictures = await Promise.all(
    authors.map((author) => seedUpload(making, author, 'image/jpeg', () => paintPicture(random))),
  )
  await untilReady(making)
  for (const [n, media_id] of clips.entries()) {
    making.at(new Date(end.getTime() - (20 - 5 * n) * hourMs))
    const { text } = await createReel(making.as(userIds[n]!), {
      media_id,
      caption: reels[n]!,
      visibility: 'public',
      alt_text: 'Hills under a low sun',
    })
    const { id } = JSON.parse(text) as { id: string }
    for (const user of userIds) if (random() < 0.4) await likeContent(making.as(user), 'engaged', id)
  }
  for (const [n, media_id] of pictures.entries()) {
    making.at(new Date(end.getTime() - (1 + random() * 10) * hourMs))
    await createStory(making.as(authors[n]!), { media_id, caption: 'Good morning', visibility: 'followers' })
  }
}
