import type { Handlers } from '../contract/handlers.ts'
import { getExport } from './get-export.ts'
import { requestExport } from './request-export.ts'

export const exportHandlers = {
  requestMyExport: async (ctx) => ({ status: 202, body: await requestExport(ctx) }),
  getMyExport: async (ctx) => ({ status: 200, body: await getExport(ctx) }),
} satisfies Partial<Handlers>
