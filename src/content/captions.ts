import { type Ctx, run } from '../core/context.ts'
import { userNamed } from '../graph/index.ts'
import { arrayOf, statement, text, uuid } from '../platform/statement.ts'

const maxTags = 30
const maxMentions = 20

// Letters, marks, digits and underscores of any script: in essence the hashtag identifiers of Unicode (UTS #31, UTR #31
// hashtags).
const tagPattern = /(?<![\p{L}\p{M}\p{N}_#＃])[#＃]([\p{L}\p{M}\p{N}_]{1,50})/gu
// Does not match inside an email address or a word. Scripts that have no spaces between words have no spaces around a
// mention either. A dot at the end belongs to the sentence, not to the name.
const spaced = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\p{N}_`
const mention = String.raw`(?<![${spaced}.+\-@＠])[@＠]([A-Za-z0-9_.]{3,30})(?![${spaced}@＠])`
const mentionPattern = new RegExp(mention, 'gu')

/**
 * Returns the hashtags of a text, in lower case, without duplicates, in order of appearance. A hashtag consists of
 * letters, marks, digits and underscores of any script, at least one of them not a digit. At most 30 hashtags of at
 * most 50 characters each.
 */
export function tagsOf(text: string): string[] {
  const found = [...text.normalize('NFC').matchAll(tagPattern)].map((match) => match[1]!.toLowerCase())
  return [...new Set(found.filter((tag) => !/^\p{N}+$/u.test(tag)))].slice(0, maxTags)
}

/**
 * Returns the usernames that a text mentions as `@username`, whether or not the users exist: in lower case, without
 * duplicates, in order of appearance, at most 20.
 */
export function usernamesIn(text: string): string[] {
  const found = [...text.normalize('NFC').matchAll(mentionPattern)].map((match) =>
    match[1]!.toLowerCase().replace(/\.+$/, ''),
  )
  return [...new Set(found.filter((name) => name.length >= 3))].slice(0, maxMentions)
}

/**
 * SQL: an array of the ids of the users with these usernames (an array of text), in their order, without `author`. Also
 * a name that a user had before, and that is held, leads to the user.
 */
export function mentionedIds({ usernames, author }: { usernames: string; author: string }): string {
  return `array(
    select mu.id
    from unnest(${usernames}) with ordinality as n (username, position)
    join users mu on mu.id = ${userNamed('n.username')}
    where mu.id <> ${author}
    group by mu.id
    order by min(n.position))`
}

const mentioned = statement({
  name: 'content.mentioned_ids',
  params: { usernames: arrayOf(text), author: uuid },
  row: { ids: arrayOf(uuid) },
  text: (p) => `select ${mentionedIds(p)} as ids`,
})

/** Returns the ids of the users whom a text of `author` mentions. */
export async function mentionsOf(ctx: Ctx, text: string, author: string): Promise<readonly string[]> {
  const usernames = usernamesIn(text)
  if (usernames.length === 0) return []
  const [row] = await run(ctx, mentioned, { usernames, author })
  return row!.ids
}
