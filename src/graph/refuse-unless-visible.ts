import { fail } from '../contract/errors.ts'
import type { ErrorCode } from '../contract/generated/errors.ts'
import type { Access } from './visibility.ts'

/**
 * Throws the error for content that the caller may not see. `missing` is the error code for content that must look as
 * if it did not exist. A blocked caller gets USER_BLOCKED on an interaction only; on a read, the caller gets `missing`.
 * @throws NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED on interaction, `missing`
 */
export function refuseUnlessVisible(
  access: Access | undefined,
  missing: ErrorCode,
  on: 'read' | 'interaction' = 'read',
): void {
  if (access === 'followers_only') fail('NOT_FOLLOWING')
  if (access === 'subscribers_only') fail('NOT_SUBSCRIBED')
  if (access === 'blocked' && on === 'interaction') fail('USER_BLOCKED')
  if (access !== 'visible') fail(missing)
}
