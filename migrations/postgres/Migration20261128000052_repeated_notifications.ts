import { Migration } from '@mikro-orm/migrations'

/** The notifications of kinds that one user can cause again and again, to find one of the last hour. */
export class Migration20261128000052_repeated_notifications extends Migration {
  override up(): void {
    // Without `read_at`: an index that depends on it would make every update of it touch all indexes.
    this.addSql(`create index notifications_repeated on notifications (user_id, actor_id, group_key, created_at)
      where event in (
        'content_commented', 'content_shared', 'content_mentioned', 'follow_requested', 'follow_request_approved'
      )`)
  }

  override down(): void {
    this.addSql(`drop index notifications_repeated`)
  }
}
