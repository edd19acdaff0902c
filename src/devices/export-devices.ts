import { exportRows } from '../core/export.ts'

/** Exports the devices of a user, without their push tokens. */
export const exportDevices = {
  devices: exportRows({
    name: 'devices.export_devices',
    from: 'devices',
    columns: `id, platform, environment, name, locale, created_at, registered_at`,
    where: (user) => `user_id = ${user}`,
  }),
}
