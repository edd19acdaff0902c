import { Migration } from '@mikro-orm/migrations'

const listed = (c: string): string =>
  `${c}.status = 'published' and ${c}.deleted_at is null and ${c}.visibility = 'public'
    and (select not is_private and suspended_at is null from users where id = ${c}.creator_id)`
/** The pixels of the largest picture or frame, and the shorter side of the video: inputs of the ranking. */
const measured = `from content_media cm join media m on m.id = cm.media_id where cm.content_id = `
const pixels = 'coalesce(max(m.width * m.height), 0)'
const lines = `coalesce(max(least(m.width, m.height)) filter (where m.kind = 'video'), 0)`
const captioned = [
  ['posts', 'caption'],
  ['reels', 'caption'],
  ['live_sessions', 'title'],
]

/** Data of ranking, search and trends: media sizes, hashtags with counts, full text, interests, feedback. */
export class Migration20261125000009_discovery extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm`)
    this.addSql(`create extension if not exists unaccent`)
    this.addSql(`create extension if not exists fuzzystrmatch`)
    // search_text removes accents and case, so that a search ignores them. plain_words also separates words at
    // punctuation, because the full text parser would keep host names, paths and e-mail addresses as single words.
    // Both are immutable, since the dictionary is named and does not change. Neither calls the other, since Postgres
    // builds an index without a search path.
    for (const [name, from, to] of [
      ['search_text', '', ''],
      ['plain_words', './@:+-~&=?%%#', "repeat(' ', 12)"],
    ])
      this.addSql(`do $do$ declare place text := (select n.nspname from pg_extension e
        join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent'); begin
        execute format($sql$create function ${name}(text) returns text language sql immutable strict parallel safe
          as $f$ select ${from === '' ? '' : 'translate('}
            lower(%1$I.unaccent('%1$I.unaccent', $1))${from === '' ? '' : `, '${from}', ${to})`} $f$$sql$, place);
      end $do$`)

    this.addSql(
      `alter table contents add column picture_pixels integer not null default 0,
        add column video_lines integer not null default 0`,
    )
    this.addSql(`update contents c set picture_pixels = sized.pixels, video_lines = sized.lines
      from (
        select cm.content_id, ${pixels} as pixels, ${lines} as lines
        from content_media cm
        join media m on m.id = cm.media_id
        group by cm.content_id
      ) sized
      where sized.content_id = c.id and sized.pixels > 0`)
    // Content that is published immediately gets its sizes from the statement that creates it. Content that waited for
    // its media gets them from this trigger.
    this.addSql(`create function measure_content() returns trigger language plpgsql as $$
      begin
        select ${pixels}, ${lines} into new.picture_pixels, new.video_lines ${measured} new.id;
        return new;
      end $$`)
    this.addSql(`create trigger measure_content before update of status on contents for each row
      when (new.status = 'published' and old.status <> 'published') execute function measure_content()`)

    // For the newest public content of all users; contents_by_creator is the index for one creator.
    this.addSql(`create index contents_public on contents (published_at desc, id desc)
      where status = 'published' and deleted_at is null and visibility = 'public' and type in ('post', 'reel')`)
    this.addSql(`create index live_sessions_now on live_sessions (peak_viewers desc, id desc) where ended_at is null`)

    this.addSql(`create table tags (tag text primary key, content_count integer not null default 0)`)
    this.addSql(`create index tags_prefix on tags (search_text(tag) text_pattern_ops)`)
    this.addSql(`create index tags_similar on tags using gin (search_text(tag) gin_trgm_ops)`)
    this.addSql(`create table content_tags (
      tag text not null,
      content_id uuid not null references contents on delete cascade,
      is_listed boolean not null,
      is_counted boolean not null default false,
      primary key (tag, content_id)
    )`)
    this.addSql(`create index content_tags_content on content_tags (content_id)`)
    this.addSql(`create index content_tags_listed on content_tags (tag, content_id desc) where is_listed`)
    this.addSql(`create index content_tags_due on content_tags (tag, content_id) where is_listed <> is_counted`)
    // Does not change the count of a tag, because all users of a popular tag would wait for the lock of its row.
    // src/discovery/count-tags.ts counts the changed rows.
    this.addSql(`create function tag_content() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.tags <> old.tags then
          update content_tags set is_listed = false where content_id = new.id and tag <> all (new.tags);
        end if;
        insert into tags (tag) select unnest(new.tags) as tag order by tag on conflict do nothing;
        insert into content_tags (tag, content_id, is_listed) select tag, new.id, ${listed('new')}
          from unnest(new.tags) tag order by tag
          on conflict (tag, content_id) do update set is_listed = excluded.is_listed
            where content_tags.is_listed <> excluded.is_listed;
        return null;
      end $$`)
    this.addSql(`create trigger tag_content_insert after insert on contents for each row
      when (new.type in ('post', 'reel') and new.tags <> '{}') execute function tag_content()`)
    this.addSql(`create trigger tag_content_update after update of tags, status, deleted_at, visibility on contents
      for each row
      when (new.type in ('post', 'reel') and (new.tags, new.status, new.deleted_at, new.visibility)
        is distinct from (old.tags, old.status, old.deleted_at, old.visibility)
        and (new.tags <> '{}' or old.tags <> '{}')) execute function tag_content()`)
    // Hashtags of private accounts are visible to their followers only, those of suspended accounts to no user.
    this.addSql(`create function list_tags_of_account() returns trigger language plpgsql as $$
      begin
        update content_tags t set is_listed = state.is_listed
        from (select c.id, ${listed('c')} as is_listed from contents c
          where c.creator_id = new.id and c.tags <> '{}' and c.type in ('post', 'reel')) state
        where t.content_id = state.id
          and t.tag in (select unnest(tags) from contents where id = state.id)
          and t.is_listed <> state.is_listed;
        return null;
      end $$`)
    this.addSql(`create trigger list_tags_of_account after update of is_private, suspended_at on users for each row
      when (new.is_private <> old.is_private or (new.suspended_at is null) <> (old.suspended_at is null))
        execute function list_tags_of_account()`)
    this.addSql(`insert into content_tags (tag, content_id, is_listed, is_counted)
      select tag, c.id, s.is_listed, s.is_listed from contents c cross join unnest(c.tags) tag
        cross join lateral (select ${listed('c')} as is_listed) s where c.type in ('post', 'reel')
          on conflict do nothing`)
    this.addSql(
      `insert into tags (tag, content_count) select tag, count(*) filter (where is_listed) from content_tags
        group by tag`,
    )

    this.addSql(
      `create index users_search on users using gin (search_text(username || ' ' || display_name) gin_trgm_ops)`,
    )
    this.addSql(
      `create index users_words on users
        using gin (to_tsvector('simple', plain_words(username || ' ' || display_name)))`,
    )
    this.addSql(`create index users_prefix on users (search_text(username) text_pattern_ops)`)

    this.addSql(
      `create table content_texts (
        content_id uuid primary key references contents on delete cascade,
        words tsvector not null
      )`,
    )
    this.addSql(`create index content_texts_words on content_texts using gin (words)`)
    // The words of public content, to find the intended word for a typo.
    this.addSql(`create table search_words (word text primary key)`)
    this.addSql(`create index search_words_similar on search_words using gin (word gin_trgm_ops)`)
    this.addSql(`create function index_text() returns trigger language plpgsql as $$
      declare
        found tsvector := to_tsvector('simple', plain_words(to_jsonb(new) ->> tg_argv[0]));
      begin
        insert into content_texts (content_id, words) values (new.id, found)
          on conflict (content_id) do update set words = excluded.words;
        insert into search_words (word) select lexeme from unnest(found)
          where length(lexeme) between 4 and 32
            and exists (select from contents where id = new.id and visibility = 'public')
          on conflict do nothing;
        return null;
      end $$`)
    for (const [table, column] of captioned) {
      this.addSql(
        `create trigger index_text_insert after insert on ${table} for each row
          execute function index_text('${column}')`,
      )
      this.addSql(`create trigger index_text_update after update of ${column} on ${table} for each row
        when (new.${column} <> old.${column}) execute function index_text('${column}')`)
      this.addSql(
        `insert into content_texts (content_id, words) select id, to_tsvector('simple', plain_words(${column}))
          from ${table}`,
      )
    }
    this.addSql(`insert into search_words (word) select distinct lexeme from content_texts t
      join contents c on c.id = t.content_id cross join unnest(t.words)
      where c.visibility = 'public' and length(lexeme) between 4 and 32`)

    this.addSql(`create table interests (
      user_id uuid not null references users on delete cascade,
      tag text not null,
      weight double precision not null,
      updated_at timestamptz(3) not null,
      primary key (user_id, tag)
    )`)
    this.addSql(`create index interests_age on interests (updated_at)`)
    // What has been counted already: a repeated event counts only once, and so do a hundred comments of a user on one
    // item.
    this.addSql(`create table interest_marks (
      user_id uuid not null references users on delete cascade,
      content_id uuid not null references contents on delete cascade,
      kind text not null check (kind in ('like', 'save', 'comment', 'share')),
      tags text[] not null,
      marked_at timestamptz(3) not null,
      primary key (user_id, content_id, kind)
    )`)
    this.addSql(`create index interest_marks_age on interest_marks (marked_at)`)
    this.addSql(`create index interest_marks_content on interest_marks (content_id)`)
    this.addSql(
      `create table interest_erasures (
        user_id uuid primary key references users on delete cascade,
        erased_at timestamptz(3) not null
      )`,
    )
    this.addSql(`create table feed_feedback (
      user_id uuid not null references users on delete cascade,
      content_id uuid not null references contents on delete cascade,
      creator_id uuid not null references users on delete cascade,
      kind text not null check (kind in ('more', 'less')),
      tags text[] not null,
      created_at timestamptz(3) not null,
      primary key (user_id, content_id)
    )`)
    this.addSql(`create index feed_feedback_content on feed_feedback (content_id)`)
    this.addSql(`create index feed_feedback_creator on feed_feedback (creator_id)`)
    this.addSql(`insert into interest_marks (user_id, content_id, kind, marked_at, tags)
      select done.user_id, done.content_id, done.kind, done.at,
        case when c.creator_id = done.user_id then '{}' else c.tags end
      from (
        select user_id, content_id, 'like' as kind, created_at as at from likes
        union all select user_id, content_id, 'save', created_at from saves
        union all select user_id, content_id, 'comment', min(created_at)
          from comments
          where deleted_at is null
          group by 1, 2
        union all select user_id, content_id, 'share', min(created_at) from shares group by 1, 2
      ) done join contents c on c.id = done.content_id`)
    this.addSql(`insert into interests (user_id, tag, weight, updated_at)
      select
        user_id,
        tag,
        sum(
          case kind when 'like' then 1 when 'share' then 3 else 2 end
            * 2 ^ (-extract(epoch from now() - marked_at) / (30 * 86400))
        ),
        now()
      from interest_marks cross join unnest(tags) tag group by 1, 2`)
  }

  override down(): void {
    this.addSql(`drop table feed_feedback, interest_erasures, interest_marks, interests`)
    for (const [table] of captioned) {
      this.addSql(`drop trigger index_text_insert on ${table}`)
      this.addSql(`drop trigger index_text_update on ${table}`)
    }
    this.addSql(`drop function index_text`)
    this.addSql(`drop table search_words, content_texts`)
    this.addSql(`drop index users_search, users_words, users_prefix`)
    this.addSql(`drop trigger tag_content_insert on contents`)
    this.addSql(`drop trigger tag_content_update on contents`)
    this.addSql(`drop function tag_content`)
    this.addSql(`drop trigger list_tags_of_account on users`)
    this.addSql(`drop function list_tags_of_account`)
    this.addSql(`drop table content_tags, tags`)
    this.addSql(`drop index live_sessions_now, contents_public`)
    this.addSql(`drop trigger measure_content on contents`)
    this.addSql(`drop function measure_content`)
    this.addSql(`alter table contents drop column picture_pixels, drop column video_lines`)
    this.addSql(`drop function plain_words`)
    this.addSql(`drop function search_text`)
    // The extensions stay: other schemas may use them by now.
  }
}
