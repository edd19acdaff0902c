export { devices } from './devices.module.ts'
export { purgeDevices } from './purge-devices.ts'
