import { deliveryHandlers } from './delivery.handlers.ts'

/** Delivers the files of media to those who may see them now. */
export const delivery = {
  handlers: deliveryHandlers,
}
