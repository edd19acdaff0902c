import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import { avatarUrl } from '../media/index.ts'
import { nullable, text, uuid } from '../platform/statement.ts'

export type UserSummary = components['schemas']['UserSummary']

/** The columns of a `UserSummary`, as `userSummaryColumns` selects them. */
export const userSummaryRow = {
  user_id: uuid,
  username: text,
  display_name: text,
  avatar_media_id: nullable(uuid),
}

export type UserSummaryRow = {
  user_id: string
  username: string
  display_name: string
  avatar_media_id: string | null
}

/** SQL: the columns of a `UserSummary`, from a row of users. */
export function userSummaryColumns(user: string): string {
  return `${user}.id as user_id, ${user}.username, ${user}.display_name, ${user}.avatar_media_id`
}

/** Returns the `UserSummary` of the contract: how other resources show a user. */
export function presentUserSummary(
  config: Config,
  { user_id, username, display_name, avatar_media_id }: UserSummaryRow,
): UserSummary {
  return { id: user_id, username, display_name, avatar_url: avatarUrl(config, avatar_media_id) }
}
