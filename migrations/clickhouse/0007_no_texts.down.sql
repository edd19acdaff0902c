ALTER TABLE cdc_rows MODIFY TTL toDateTime(received_at) DELETE WHERE table_name IN (
  'contents', 'content_media', 'media', 'likes', 'saves', 'shares', 'comments', 'story_viewers', 'live_viewers',
  'live_bans', 'follow_requests'
);
