import { Migration } from '@mikro-orm/migrations'

/** Why each function exists. */
const functions = {
  'count_follow()': `Keeps follower_count and following_count exact. Locks both users in the order of their ids, so that
two users who follow each other at the same time do not deadlock.`,
  'count_post()': `Keeps post_count equal to the number of posts and reels that are published and not deleted.`,
  'lock_pair(uuid, uuid)': `Serialises changes of the edges between two users until the commit. Locks the pair and not
the users, so that the followers of a celebrity do not wait for each other.`,
  'refuse_blocked_pair()': `Refuses edges between two users of whom one has blocked the other, also from seeds,
migrations and manual repairs. Takes the lock of the pair first, so it sees a block that committed while it waited.`,
  'end_edges_of_blocked_pair()': `Deletes follows, requests and close friends of a pair in both directions in the
transaction of the block, whatever statement inserted it.`,
  'measure_content()': `Sets the media sizes for the ranking when content is published that waited for its media.
Content that is published immediately gets them from the statement that creates it.`,
  'tag_content()': `Keeps content_tags and whether a tagged item is listed. Does not change counts, because all users
of a popular tag would wait for one row: a job counts.`,
  'list_tags_of_account()': `Lists or unlists the hashtags of an account that becomes private, public, suspended or
reinstated.`,
  'index_text()': `Keeps the full-text words of captions and titles, and the words of public content for correcting
typos.`,
  'search_text(text)': `Removes accents and case for search. Immutable, so that indexes can use it: the dictionary is
named and does not change. Does not call plain_words, because an index is built without a search path.`,
  'plain_words(text)': `Removes accents and case and separates words at punctuation, because the full-text parser would
keep host names, paths and e-mail addresses as single words.`,
  'numbered_id(bigint)': `Returns a UUIDv7 whose 60 bits of time are a tick (4,096 a millisecond; RFC 9562, 6.2, method
3), so that ids are in the order of message numbers whatever the clocks of processes show.`,
}

/** Why each trigger exists, by table. */
const triggers = {
  follows: {
    count_follow: 'Counters are exact whatever statement adds or removes a follow.',
    refuse_blocked_pair: 'No statement can connect a blocked pair.',
  },
  follow_requests: { refuse_blocked_pair: 'No statement can connect a blocked pair.' },
  close_friends: { refuse_blocked_pair: 'No statement can connect a blocked pair.' },
  blocks: { end_edges_of_blocked_pair: 'No edge survives a block, not for a moment.' },
  contents: {
    count_post_insert: 'Counters are exact whatever statement publishes.',
    count_post_update: 'Counters are exact whatever statement publishes, hides or deletes.',
    measure_content: 'The size of media is known only when they have been processed.',
    tag_content_insert: 'Search and trends find new content by its hashtags.',
    tag_content_update: 'Search and trends forget hashtags that were edited away, hidden or deleted.',
  },
  users: { list_tags_of_account: 'Hashtags of a hidden account are in no list.' },
  posts: {
    index_text_insert: 'Search finds captions.',
    index_text_update: 'Search finds edited captions.',
  },
  reels: {
    index_text_insert: 'Search finds captions.',
    index_text_update: 'Search finds edited captions.',
  },
  live_sessions: {
    index_text_insert: 'Search finds titles.',
    index_text_update: 'Search finds edited titles.',
  },
}

const quote = (text: string): string => `'${text.replaceAll('\n', ' ').replaceAll("'", "''")}'`

/** The reasons of functions and triggers, which docs/schema.sql shows. */
export class Migration20261127000011_reasons extends Migration {
  override up(): void {
    this.comment(quote)
  }

  override down(): void {
    this.comment(() => 'null')
  }

  private comment(textOf: (reason: string) => string): void {
    for (const [signature, reason] of Object.entries(functions))
      this.addSql(`comment on function ${signature} is ${textOf(reason)}`)
    for (const [table, reasons] of Object.entries(triggers))
      for (const [name, reason] of Object.entries(reasons))
        this.addSql(`comment on trigger ${name} on ${table} is ${textOf(reason)}`)
  }
}
