import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import { avatarUrl } from '../media/index.ts'

/** The columns of whoever wrote something, beside the columns of what was written. */
export type Author = { user_id: string; username: string; display_name: string; avatar_media_id: string | null }

/** SQL: the same, from a row of users. */
export function authorColumns(user: string): string {
  return `${user}.id as user_id, ${user}.username, ${user}.display_name, ${user}.avatar_media_id`
}

export function presentAuthor(
  config: Config,
  { user_id, username, display_name, avatar_media_id }: Author,
): components['schemas']['UserSummary'] {
  return { id: user_id, username, display_name, avatar_url: avatarUrl(config, avatar_media_id) }
}
