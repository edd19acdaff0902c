import { type Handlers, noContent } from '../contract/handlers.ts'
import { listDevices } from './list-devices.ts'
import { registerDevice } from './register-device.ts'
import { unregisterDevice } from './unregister-device.ts'

export const deviceHandlers = {
  listDevices: async (ctx) => ({ status: 200, body: await listDevices(ctx) }),
  registerDevice: async (ctx, { body }) => ({ status: 201, body: await registerDevice(ctx, body) }),
  unregisterDevice: (ctx, { params }) => noContent(unregisterDevice(ctx, params.id)),
} satisfies Partial<Handlers>
