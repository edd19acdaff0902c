import { exportRows } from '../core/export.ts'
import { exportHeldUsernames } from './held-usernames.ts'

/** Exports the account itself, and the usernames that are held for it. */
export const exportAccount = {
  ...exportHeldUsernames,
  users: exportRows({
    name: 'accounts.export_users',
    from: 'users',
    columns: `id, username, email, display_name, bio, is_private, role, created_at, updated_at,
      email_verified_at, follower_count, following_count, post_count, suspended_at, suspended_until, suspension_reason`,
    where: (user) => `id = ${user}`,
  }),
}
