import { anonymizeRows, inOrder } from '../core/erase.ts'

const forget = (column: 'user_id' | 'imposed_by' | 'lifted_by') =>
  anonymizeRows({
    name: `moderation.erase_${column}`,
    table: 'suspensions',
    where: (user) => `${column} = ${user}`,
    set: () => `${column} = null`,
  })

/** Removes a user from suspensions. They are evidence, so they stay, with their reasons and without the person. */
export const eraseSuspensions = { suspensions: inOrder(forget('user_id'), forget('imposed_by'), forget('lifted_by')) }
