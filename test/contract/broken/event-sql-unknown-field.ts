// Wrong: `user_followed` has no `content_id`.
import { emitSql } from '../../../src/events/index.ts'

const [follower_id, following_id, by_request, content_id] = ['a', 'b', 'false', 'c']

export const followed = emitSql('user_followed', '$1', { follower_id, following_id, by_request, content_id })
//                                                                                              ^ must not compile
