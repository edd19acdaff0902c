import { created, type Handlers, type Input, inSteps } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { completeMedia } from './complete-media.ts'
import { createMedia } from './create-media.ts'
import { getMedia } from './get-media.ts'
import { getMyStorage } from './storage-usage.ts'
import { uploadMedia } from './upload-media.ts'

export const mediaHandlers = {
  createMedia: async (ctx, { body }) => ({ status: 201, body: await createMedia(ctx, body) }),
  uploadMedia: inSteps(async (ctx: UserCtx, { body }: Input<'uploadMedia'>) => created(await uploadMedia(ctx, body))),
  completeMedia: async (ctx, { params }) => ({ status: 202, body: await completeMedia(ctx, params.id) }),
  getMyStorage: async (ctx) => ({ status: 200, body: await getMyStorage(ctx) }),
  getMedia: async (ctx, { params }) => ({ status: 200, body: await getMedia(ctx, params.id) }),
} satisfies Partial<Handlers>
