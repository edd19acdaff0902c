-- Rows that are not copied any more would look current for ever. A rule and not a deletion, since some are still on
-- their way.
ALTER TABLE cdc_rows MODIFY TTL toDateTime(received_at) DELETE WHERE table_name IN (
  'contents', 'content_media', 'media', 'likes', 'saves', 'shares', 'comments', 'story_viewers', 'live_viewers',
  'live_bans', 'follow_requests'
);
