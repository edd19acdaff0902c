import { unlessSuspended } from '../graph/index.ts'

/**
 * SQL: true if everybody may see the content now, also without an account: then the addresses of its media are public.
 * Expects `c` (contents) and `u` (the creator). Stories are never public in this sense, because they end.
 */
export function isPublicContent(now: string): string {
  return `(c.visibility = 'public'
      and c.status = 'published'
      and c.deleted_at is null
      and c.type <> 'story'
      and not u.is_private
      and ${unlessSuspended({ user: 'u', now })})`
}
