import type { Handlers } from '../contract/handlers.ts'
import { completeMedia } from './complete-media.ts'
import { createMedia } from './create-media.ts'
import { getMedia } from './get-media.ts'
import { uploadMedia } from './upload-media.ts'

export const mediaHandlers = {
  createMedia: async (ctx, { body }) => ({ status: 201, body: await createMedia(ctx, body) }),
  uploadMedia: async (ctx, { body }) => ({ status: 201, body: await uploadMedia(ctx, body) }),
  completeMedia: async (ctx, { params }) => ({ status: 202, body: await completeMedia(ctx, params.id) }),
  getMedia: async (ctx, { params }) => ({ status: 200, body: await getMedia(ctx, params.id) }),
} satisfies Partial<Handlers>
