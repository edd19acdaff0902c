// Wrong: the catalogue has no such code.
import { fail } from '../../../src/contract/errors.ts'

export function refuse(): never {
  return fail('POST_ON_FIRE')
  //          ^ must not compile
}
