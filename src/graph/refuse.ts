import { fail } from '../contract/errors.ts'
import type { ErrorCode } from '../contract/generated/errors.ts'
import type { Access } from './visibility.ts'

/**
 * Answers whoever may not see content as the product says; `missing` is the code of what cannot be seen. On
 * interaction, somebody blocked is told so.
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
