import { exportRows } from '../core/export.ts'

/** Exports the media of a user. The files are added by the export. */
export const exportMedia = {
  media: exportRows({
    name: 'media.export_media',
    from: 'media',
    columns: `id, kind, status, content_type, byte_size, width, height, duration_ms, variants, failure_reason,
      created_at`,
    where: (user) => `owner_id = ${user}`,
  }),
  media_usage: exportRows({
    name: 'media.export_usage',
    from: 'media_usage',
    columns: `stored_bytes, reserved_bytes, open_reservations`,
    where: (user) => `owner_id = ${user}`,
  }),
}
