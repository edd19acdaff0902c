// Wrong: fields of the event are missing, in SQL.
import { emitSql } from '../../../src/events/index.ts'

export const followed = emitSql('user_followed', '$1', { follower_id: 'follower_id' })
//                                                     ^ must not compile
