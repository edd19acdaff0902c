import type { Handlers } from '../contract/handlers.ts'
import { getMediaFile } from './get-media-file.ts'

export const deliveryHandlers = {
  getMediaFile: (ctx, { params, query, headers }) => getMediaFile(ctx, params, query, headers),
} satisfies Partial<Handlers>
