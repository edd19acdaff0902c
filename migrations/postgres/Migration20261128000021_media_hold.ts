import { Migration } from '@mikro-orm/migrations'

/** Media that nothing uses any more is kept for a time, in which nobody can load it. */
export class Migration20261128000021_media_hold extends Migration {
  override up(): void {
    this.addSql(`alter table media
      add column discarded_at timestamptz(3),
      add column held_until timestamptz(3)`)
    this.addSql(`create index media_discarded on media (discarded_at) where discarded_at is not null`)
    this.addSql(`update media m
      set discarded_at = d.deleted_at
      from (
        select cm.media_id, max(c.deleted_at) as deleted_at
        from content_media cm
        join contents c on c.id = cm.content_id
        group by cm.media_id
        having bool_and(c.deleted_at is not null)
      ) d
      where d.media_id = m.id
        and not exists (select from users where avatar_media_id = m.id or pending_avatar_media_id = m.id)`)
  }

  override down(): void {
    this.addSql(`drop index media_discarded`)
    this.addSql(`alter table media drop column held_until, drop column discarded_at`)
  }
}
