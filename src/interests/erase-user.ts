import { eraseRows, inOrder } from '../core/erase.ts'

const ofUser = (table: string) =>
  eraseRows({ name: `interests.erase_${table}`, table, where: (user) => `user_id = ${user}` })
const onContent = (table: string) =>
  eraseRows({
    name: `interests.erase_${table}_content`,
    table,
    where: (user) => `content_id in (select id from contents where creator_id = ${user})`,
  })

/** Erases the interests of a user, and what other users' interests remember of the user's content. */
export const eraseUserInterests = {
  interests: ofUser('interests'),
  interest_erasures: ofUser('interest_erasures'),
  interest_marks: inOrder(ofUser('interest_marks'), onContent('interest_marks')),
  feed_feedback: inOrder(
    ofUser('feed_feedback'),
    eraseRows({
      name: 'interests.erase_feed_feedback_creator',
      table: 'feed_feedback',
      where: (user) => `creator_id = ${user}`,
    }),
  ),
}
