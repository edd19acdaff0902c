import { integer, nullable, statement, uuid } from '../../../src/platform/statement.ts'

/** The statement that the examples run. */
export const likes = statement({
  name: 'broken.likes',
  params: { content: uuid, limit: integer },
  row: { user_id: uuid, many: nullable(integer) },
  text: (p) => `select user_id, 1 as many from likes where content_id = ${p.content} limit ${p.limit}`,
})
