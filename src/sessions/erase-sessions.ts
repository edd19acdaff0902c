import { eraseRows } from '../core/erase.ts'

/** Erases the sessions of a user, with their tokens. */
export const eraseSessions = {
  sessions: eraseRows({ name: 'sessions.erase', table: 'sessions', where: (user) => `user_id = ${user}` }),
}
