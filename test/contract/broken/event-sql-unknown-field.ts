// Wrong: `user_followed` says nothing of content.
import { emitSql } from '../../../src/events/index.ts'

const [follower_id, following_id, by_request, content_id] = ['a', 'b', 'false', 'c']

export const followed = emitSql('user_followed', '$1', { follower_id, following_id, by_request, content_id })
//                                                                                              ^ must not compile
