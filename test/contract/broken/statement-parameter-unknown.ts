// Wrong: the text uses a parameter that is not declared.
import { statement, uuid } from '../../../src/platform/statement.ts'

export const wrong = statement({
  name: 'broken.wrong',
  params: { user: uuid },
  text: (p) => `delete from users where id = ${p.id}`,
  //                                             ^ must not compile
})
