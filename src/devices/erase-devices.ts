import { eraseRows } from '../core/erase.ts'

/** Erases the devices of a user. */
export const eraseDevices = {
  devices: eraseRows({ name: 'devices.erase', table: 'devices', where: (user) => `user_id = ${user}` }),
}
