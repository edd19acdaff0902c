export { guardUpgrades } from './guard-upgrades.ts'
export { createHub, type Hub } from './hub.ts'
export { realtimeHandlers, socketHandlers } from './realtime.handlers.ts'
export { redeemTicket } from './tickets.ts'
