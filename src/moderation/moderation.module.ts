import { eraseSuspensions } from './erase-suspensions.ts'
import { exportSuspensions } from './export-moderation.ts'
import { moderationHandlers } from './moderation.handlers.ts'
import { endDueSuspensions } from './reinstate-user.ts'

const minuteMs = 60 * 1000

/** Moderation of users: suspensions and roles. */
export const moderation = {
  handlers: moderationHandlers,
  tables: ['suspensions'],
  erase: eraseSuspensions,
  export: exportSuspensions,
  jobs: [{ name: 'end-due-suspensions', everyMs: minuteMs, what: 'ending suspensions', run: endDueSuspensions }],
}
