import { Migration } from '@mikro-orm/migrations'

/** Returns the function that counts the comments of a content again, and with `people` also who wrote them. */
function countCommentsAgain(people: boolean): string {
  return `create or replace function count_comments_again(of_content uuid) returns void language sql as $$
      with counted as (
        select e.id, e.parent_id, e.root_id${people ? ', e.user_id' : ''}
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
      )${people ? countedPeople : ''}
      update contents
      set comment_count = (select count(*) from counted)${people ? peopleCount : ''}
      where id = of_content
    $$`
}

const countedPeople = `, people as (
        select distinct counted.user_id
        from counted
        join contents c on c.id = of_content
        where counted.user_id <> c.creator_id
      ), gone as (
        delete from commenters
        where content_id = of_content
          and user_id not in (select user_id from people)
      ), come as (
        insert into commenters (content_id, user_id)
        select of_content, user_id
        from people
        order by user_id
        on conflict do nothing
      )`
const peopleCount = `,
        commenter_count = (select count(*) from people)`

/**
 * Who engages with content, for the ranking: each person counts once, and the creator does not. And a viewer's views of
 * a content count once an hour.
 */
export class Migration20261128000070_engaged_people extends Migration {
  override up(): void {
    this.addSql(`alter table contents
      add column liker_count integer not null default 0 check (liker_count >= 0),
      add column commenter_count integer not null default 0 check (commenter_count >= 0)`)
    this.addSql(`create table commenters (
      content_id uuid not null references contents on delete cascade,
      user_id uuid not null references users on delete cascade,
      primary key (content_id, user_id)
    )`)
    this.addSql(`create index commenters_user on commenters (user_id)`)
    // Finds whether a person has further comments on a content.
    this.addSql(`create index comments_of_person on comments (content_id, user_id)`)
    this.addSql(`drop index comments_content`)
    this.addSql(countCommentsAgain(true))

    this.addSql(`insert into commenters (content_id, user_id)
      select distinct e.content_id, e.user_id
      from comments e
      join contents c on c.id = e.content_id
      left join comments p on p.id = e.parent_id
      left join comments r on r.id = e.root_id
      cross join lateral (select audience_now(e.content_id)) now (audience)
      where e.user_id <> c.creator_id
        and e.deleted_at is null
        and audience_covers(e.audience, now.audience)
        and audience_covers(p.audience, now.audience)
        and audience_covers(r.audience, now.audience)`)
    this.addSql(`update contents
      set commenter_count = people.many
      from (select content_id, count(*) as many from commenters group by content_id) people
      where people.content_id = contents.id`)
    this.addSql(`update contents
      set liker_count = people.many
      from (
        select l.content_id, count(*) as many
        from likes l
        join contents c on c.id = l.content_id
        where l.user_id <> c.creator_id
        group by l.content_id
      ) people
      where people.content_id = contents.id`)

    // Null for views from before; nulls are not equal, so these do not conflict.
    this.addSql(`alter table views add column hour timestamptz(0)`)
    this.addSql(`create unique index views_hour on views (content_id, viewer_id, hour)`)
    this.addSql(`drop index views_content`)
  }

  override down(): void {
    this.addSql(`create index views_content on views (content_id)`)
    this.addSql(`drop index views_hour`)
    this.addSql(`alter table views drop column hour`)
    this.addSql(countCommentsAgain(false))
    this.addSql(`create index comments_content on comments (content_id)`)
    this.addSql(`drop index comments_of_person`)
    this.addSql(`drop table commenters`)
    this.addSql(`alter table contents drop column commenter_count, drop column liker_count`)
  }
}
