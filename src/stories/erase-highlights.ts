import { eraseRows } from '../core/erase.ts'

/** Erases the highlights of a user. The stories are erased with all contents. */
export const eraseHighlights = {
  highlights: eraseRows({ name: 'stories.erase', table: 'highlights', where: (user) => `owner_id = ${user}` }),
}
