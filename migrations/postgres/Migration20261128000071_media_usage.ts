import { Migration } from '@mikro-orm/migrations'

const reason = `Keeps media_usage exact, whatever statement changes media: a reservation counts what it may upload, an
  item that failed has no files. The row of the account is locked, so uploads at the same time cannot pass the quota
  together.`
const isStored = (row: string): string => `${row}.status in ('processing', 'ready')`
const isReserved = (row: string): string => `${row}.status = 'reserved'`

/** What the media of each account uses, for its quota. */
export class Migration20261128000071_media_usage extends Migration {
  override up(): void {
    this.addSql(`create table media_usage (
      owner_id uuid primary key references users on delete cascade,
      stored_bytes bigint not null default 0 check (stored_bytes >= 0),
      reserved_bytes bigint not null default 0 check (reserved_bytes >= 0),
      open_reservations integer not null default 0 check (open_reservations >= 0)
    )`)
    this.addSql(`create function count_media() returns trigger language plpgsql as $$
      declare
        owner uuid := case tg_op when 'DELETE' then old.owner_id else new.owner_id end;
        stored bigint := 0;
        reserved bigint := 0;
        open integer := 0;
      begin
        if tg_op <> 'INSERT' then
          stored := case when ${isStored('old')} then -old.byte_size else 0 end;
          reserved := case when ${isReserved('old')} then -old.byte_size else 0 end;
          open := case when ${isReserved('old')} then -1 else 0 end;
        end if;
        if tg_op <> 'DELETE' then
          stored := stored + case when ${isStored('new')} then new.byte_size else 0 end;
          reserved := reserved + case when ${isReserved('new')} then new.byte_size else 0 end;
          open := open + case when ${isReserved('new')} then 1 else 0 end;
        end if;
        if tg_op = 'INSERT' then
          insert into media_usage (owner_id) values (owner) on conflict do nothing;
        end if;
        if stored <> 0 or reserved <> 0 or open <> 0 then
          update media_usage set
            stored_bytes = stored_bytes + stored,
            reserved_bytes = reserved_bytes + reserved,
            open_reservations = open_reservations + open
          where owner_id = owner;
        end if;
        return null;
      end $$`)
    this.addSql(`comment on function count_media() is '${reason.replaceAll(/\s+/g, ' ')}'`)
    this.addSql(`create trigger count_media_change after insert or delete on media
      for each row execute function count_media()`)
    this.addSql(`create trigger count_media_status after update of status, byte_size on media
      for each row when (new.status <> old.status or new.byte_size <> old.byte_size) execute function count_media()`)
    this.addSql(`insert into media_usage (owner_id, stored_bytes, reserved_bytes, open_reservations)
      select
        owner_id,
        coalesce(sum(byte_size) filter (where ${isStored('media')}), 0),
        coalesce(sum(byte_size) filter (where ${isReserved('media')}), 0),
        count(*) filter (where ${isReserved('media')})
      from media
      group by owner_id`)
  }

  override down(): void {
    this.addSql(`drop trigger count_media_status on media`)
    this.addSql(`drop trigger count_media_change on media`)
    this.addSql(`drop function count_media()`)
    this.addSql(`drop table media_usage`)
  }
}
