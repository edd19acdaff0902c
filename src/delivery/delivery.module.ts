import { onEventsOf } from '../events/index.ts'
import { canPurge } from './cdn.ts'
import { deliveryHandlers } from './delivery.handlers.ts'
import { deliveryVariables } from './delivery.variables.ts'
import { onHiddenMedia } from './on-hidden-media.ts'

/** Delivers the files of media to those who may see them now. */
export const delivery = {
  handlers: deliveryHandlers,
  variables: deliveryVariables,
  consumers: [
    onEventsOf({ name: 'media-caches', subject: 'events.user', batch: 50, isNeeded: canPurge, handle: onHiddenMedia }),
    onEventsOf({
      name: 'content-caches',
      subject: 'events.content',
      batch: 200,
      isNeeded: canPurge,
      handle: onHiddenMedia,
    }),
  ],
}
