import type { Candidate, Source } from './ranking.ts'

/** SQL: the values of `c` (contents) that the ranking needs, as a JSON array (`CandidateRow`). */
export const candidateJson = `json_build_array(
      c.id,
      c.creator_id,
      c.type,
      (extract(epoch from c.published_at) * 1000)::bigint,
      c.tags,
      c.liker_count,
      c.commenter_count,
      c.picture_pixels,
      c.video_lines
    )`

export type CandidateRow = [string, string, Candidate['type'], number, string[], number, number, number, number]

export function toCandidate(
  [id, creatorId, type, publishedAt, tags, likers, commenters, pixels, lines]: CandidateRow,
  source: Source,
): Candidate {
  return { id, creatorId, type, publishedAt, tags, likers, commenters, pixels, lines, source }
}
