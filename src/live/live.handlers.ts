import { getContent } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { type Handlers, noContent, type SocketHandlers } from '../contract/handlers.ts'
import { banViewer, listLiveBans, unbanViewer } from './bans.ts'
import { createLiveComment } from './create-live-comment.ts'
import { deleteLive } from './delete-live.ts'
import { editLive } from './edit-live.ts'
import { endOwnLive } from './end-live.ts'
import { likeLive, unlikeLive } from './like-live.ts'
import { listLive } from './list-live.ts'
import { listLiveComments } from './list-live-comments.ts'
import { listLiveViewers } from './list-live-viewers.ts'
import { liveSocket } from './live-socket.ts'
import { getLiveStatus } from './live-status.ts'
import { receiveIngestEvent } from './receive-ingest-event.ts'
import { startLive } from './start-live.ts'

export const liveHandlers = {
  listLive: async (ctx, { query }) => ({ status: 200, body: await listLive(ctx, query) }),
  startLive: async (ctx, { body }) => ({ status: 201, body: await startLive(ctx, body) }),
  getLive: async (ctx, { params }) => ({
    status: 200,
    body: await getContent<components['schemas']['Live']>(ctx, 'live', params.stream_id),
  }),
  editLive: async (ctx, { params, body, headers }) => ({
    status: 200,
    body: await editLive(ctx, params.stream_id, body, headers['if-match']),
  }),
  deleteLive: (ctx, { params }) => noContent(deleteLive(ctx, params.stream_id)),
  getLiveStatus: async (ctx, { params }) => ({ status: 200, body: await getLiveStatus(ctx, params.stream_id) }),
  endLive: async (ctx, { params }) => ({ status: 200, body: await endOwnLive(ctx, params.stream_id) }),
  createLiveComment: async (ctx, { params, body }) => ({
    status: 201,
    body: await createLiveComment(ctx, params.stream_id, body.content),
  }),
  listLiveComments: async (ctx, { params, query }) => ({
    status: 200,
    body: await listLiveComments(ctx, params.stream_id, query),
  }),
  likeLive: async (ctx, { params }) => ({ status: 200, body: await likeLive(ctx, params.stream_id) }),
  unlikeLive: async (ctx, { params }) => ({ status: 200, body: await unlikeLive(ctx, params.stream_id) }),
  listLiveViewers: async (ctx, { params, query }) => ({
    status: 200,
    body: await listLiveViewers(ctx, params.stream_id, query),
  }),
  listLiveBans: async (ctx, { params, query }) => ({
    status: 200,
    body: await listLiveBans(ctx, params.stream_id, query),
  }),
  banViewer: async (ctx, { params, body }) => ({
    status: 201,
    body: await banViewer(ctx, params.stream_id, body.user_id),
  }),
  unbanViewer: (ctx, { params }) => noContent(unbanViewer(ctx, params.stream_id, params.user_id)),
  receiveIngestEvent: async (ctx, { query, body }) => ({
    status: 200,
    body: await receiveIngestEvent(ctx, query.secret, body),
  }),
} satisfies Partial<Handlers>

export const liveSockets = {
  openLiveSocket: async (ctx, { params, query }) => liveSocket(ctx, params.stream_id, query.last_event_id),
} satisfies Partial<SocketHandlers>
