-- Rows and events have no captions, comments and titles any more. A TTL and not a deletion, because some rows are still
-- on the way.
ALTER TABLE cdc_rows MODIFY TTL toDateTime(received_at) DELETE WHERE table_name IN (
  'contents', 'content_media', 'media', 'likes', 'saves', 'shares', 'comments', 'story_viewers', 'live_viewers',
  'live_bans', 'follow_requests'
) OR JSONHas(row, 'caption') OR JSONHas(row, 'title');

ALTER TABLE events UPDATE data = replaceRegexpOne(data, '"(text|title)":("(\\\\.|[^"\\\\])*"|null),', '')
WHERE event_type IN ('content_commented', 'content_shared', 'live_started', 'live_updated');
