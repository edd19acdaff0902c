import { Migration } from '@mikro-orm/migrations'

/** Workers take the videos of accounts in turn: how much work a video is, who works on it, and whose turn was last. */
export class Migration20261128000072_video_turns extends Migration {
  override up(): void {
    this.addSql(`alter table media
      add column megapixels integer,
      add column claimed_until timestamptz(3)`)
    this.addSql(`alter table media_usage add column video_turn_at timestamptz(3)`)
    this.addSql(`create index media_waiting_videos on media (owner_id) where status = 'processing' and kind = 'video'`)
  }

  override down(): void {
    this.addSql(`drop index media_waiting_videos`)
    this.addSql(`alter table media_usage drop column video_turn_at`)
    this.addSql(`alter table media drop column claimed_until, drop column megapixels`)
  }
}
