import { Migration } from '@mikro-orm/migrations'

const restricted = ['followers', 'close_friends', 'subscribers', 'private']
const each = (of: (visibility: string) => string): string => restricted.map(of).join(',\n        ')
const reasons = {
  'audience_covers(text, text)': `True if everybody who may see content of this visibility belongs to the audience
    of a text below it. A text from before there were audiences has none: it is for everybody who may see the content.`,
  'audience_now(uuid)': `Returns the audience of a text that is written below a content now. Volatile, so that a
    statement that has locked the content sees what was committed while it waited.`,
  'count_comments_again(uuid)': `Counts the comments and replies of a content that everybody who may see it may see.`,
  'count_comments_of_content()': `Comments that were written for fewer users than may see the content now do not count
    any more, because everybody sees the number.`,
  'count_comments_of_account()': `The same when an account becomes private or public: its public content then has
    another audience. Its content is locked first, so that a comment that is being written is counted here or does not
    exist yet.`,
  'count_restricted_post()': `Counts the posts that not everybody may see. A viewer is told the number of posts that
    they may see.`,
}

/**
 * Texts below content keep the audience for which they were written, also when the content gets another one later; and
 * a viewer is told only the number of posts that they may see.
 */
export class Migration20261128000015_audiences extends Migration {
  override up(): void {
    this.addSql(`alter table content_edits add column audience text`)
    this.addSql(`alter table comments add column audience text`)
    this.addSql(
      `create index comments_restricted on comments (content_id) where audience <> 'public' and deleted_at is null`,
    )
    this.addSql(`create function audience_covers(audience text, visibility text) returns boolean
      language sql immutable parallel safe
      return audience is null or audience = 'public' or audience = visibility or visibility = 'private'`)
    this.addSql(`create function audience_now(of_content uuid) returns text language sql volatile as $$
      select case when c.visibility = 'public' and u.is_private then 'followers' else c.visibility end
      from contents c
      join users u on u.id = c.creator_id
      where c.id = of_content
    $$`)
    this.addSql(`create function count_comments_again(of_content uuid) returns void language sql as $$
      with counted as (
        select e.id, e.parent_id, e.root_id
        from comments e
        left join comments p on p.id = e.parent_id
        left join comments r on r.id = e.root_id
        cross join (select audience_now(of_content)) now (audience)
        where e.content_id = of_content
          and e.deleted_at is null
          and audience_covers(e.audience, now.audience)
          and audience_covers(p.audience, now.audience)
          and audience_covers(r.audience, now.audience)
      ), replies as (
        select id, count(*) as many
        from (
          select parent_id as id from counted where parent_id is not null
          union all
          select root_id from counted where root_id <> parent_id
        ) answered
        group by id
      ), recounted as (
        update comments t
        set reply_count = coalesce(replies.many, 0)
        from comments e
        left join replies on replies.id = e.id
        where e.id = t.id
          and t.content_id = of_content
          and t.deleted_at is null
          and t.reply_count <> coalesce(replies.many, 0)
      )
      update contents
      set comment_count = (select count(*) from counted)
      where id = of_content
    $$`)
    this.addSql(`create function count_comments_of_content() returns trigger language plpgsql as $$
      begin
        if exists (
          select from comments where content_id = new.id and audience <> 'public' and deleted_at is null
        ) then
          perform count_comments_again(new.id);
        end if;
        return null;
      end $$`)
    this.addSql(`create function count_comments_of_account() returns trigger language plpgsql as $$
      begin
        perform from contents
          where creator_id = new.id and visibility = 'public' and deleted_at is null
          order by id for no key update;
        perform count_comments_again(c.id)
          from contents c
          where c.creator_id = new.id and c.visibility = 'public' and c.deleted_at is null
            and exists (
              select from comments where content_id = c.id and audience <> 'public' and deleted_at is null
            );
        return null;
      end $$`)
    this.addSql(`create trigger count_comments_of_content after update of visibility on contents for each row
      when (new.visibility <> old.visibility) execute function count_comments_of_content()`)
    this.addSql(`create trigger count_comments_of_account after update of is_private on users for each row
      when (new.is_private <> old.is_private) execute function count_comments_of_account()`)

    this.addSql(`create table restricted_post_counts (
      user_id uuid primary key references users on delete cascade,
      ${each((visibility) => `${visibility} integer not null default 0 check (${visibility} >= 0)`)}
    )`)
    this.addSql(`create function count_restricted_post() returns trigger language plpgsql as $$
      declare
        before text := case
          when tg_op = 'UPDATE' and old.status = 'published' and old.deleted_at is null then old.visibility end;
        after text := case when new.status = 'published' and new.deleted_at is null then new.visibility end;
      begin
        if before is distinct from after then
          insert into restricted_post_counts (user_id) values (new.creator_id) on conflict do nothing;
          update restricted_post_counts set
            ${each((visibility) => `${visibility} = ${visibility} ${stepOf(visibility)}`)}
          where user_id = new.creator_id;
        end if;
        return null;
      end $$`)
    const isPost = `new.type in ('post', 'reel')`
    this.addSql(`create trigger count_restricted_post_insert after insert on contents for each row
      when (${isPost} and new.visibility <> 'public') execute function count_restricted_post()`)
    this.addSql(`create trigger count_restricted_post_update
      after update of visibility, deleted_at, status on contents for each row
      when (${isPost} and (new.visibility <> 'public' or old.visibility <> 'public'))
      execute function count_restricted_post()`)
    this.addSql(`insert into restricted_post_counts (user_id, ${restricted.join(', ')})
      select creator_id, ${each((visibility) => `count(*) filter (where visibility = '${visibility}')`)}
      from contents
      where type in ('post', 'reel') and status = 'published' and deleted_at is null and visibility <> 'public'
      group by creator_id`)

    for (const [name, reason] of Object.entries(reasons))
      this.addSql(`comment on function ${name} is '${oneLine(reason)}'`)
    const triggers = {
      'count_comments_of_content on contents': 'The number of comments counts only those that everybody may see.',
      'count_comments_of_account on users': 'The number of comments counts only those that everybody may see.',
      'count_restricted_post_insert on contents': 'Nobody is told of posts that they may not see.',
      'count_restricted_post_update on contents': 'Nobody is told of posts that they may not see.',
    }
    for (const [name, reason] of Object.entries(triggers)) this.addSql(`comment on trigger ${name} is '${reason}'`)
  }

  override down(): void {
    this.addSql(`drop trigger count_restricted_post_insert on contents`)
    this.addSql(`drop trigger count_restricted_post_update on contents`)
    this.addSql(`drop trigger count_comments_of_content on contents`)
    this.addSql(`drop trigger count_comments_of_account on users`)
    for (const name of Object.keys(reasons).toReversed()) this.addSql(`drop function ${name}`)
    this.addSql(`drop table restricted_post_counts`)
    this.addSql(`drop index comments_restricted`)
    this.addSql(`alter table comments drop column audience`)
    this.addSql(`alter table content_edits drop column audience`)
    this.addSql(`update contents c
      set comment_count = (select count(*) from comments where content_id = c.id and deleted_at is null)
      where comment_count <> (select count(*) from comments where content_id = c.id and deleted_at is null)`)
    this.addSql(`update comments t
      set reply_count = r.many
      from (
        select t.id, (
          select count(*) from comments r
          where r.deleted_at is null and (r.parent_id = t.id or r.root_id = t.id)
        ) as many
        from comments t
      ) r
      where r.id = t.id and t.deleted_at is null and t.reply_count <> r.many`)
  }
}

function stepOf(visibility: string): string {
  const is = (value: string): string => `coalesce((${value} = '${visibility}')::integer, 0)`
  return `+ ${is('after')} - ${is('before')}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
