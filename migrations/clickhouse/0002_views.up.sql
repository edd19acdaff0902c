-- Every view once: a repeated delivery has the same sorting key and replaces the row.
CREATE TABLE content_views (
  content_id UUID,
  viewed_at DateTime64(3, 'UTC'),
  viewer_id UUID,
  view_id UUID,
  content_type LowCardinality(String),
  creator_id UUID,
  watched_ms UInt32,
  completed UInt8
) ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(viewed_at)
ORDER BY (content_id, viewed_at, viewer_id, view_id);

-- Engagement sorted by content, so that the statistics of one item do not read the events of all items.
CREATE TABLE content_engagement (
  content_id UUID,
  timestamp DateTime64(3, 'UTC'),
  event_type LowCardinality(String),
  actor_id UUID,
  id UUID
) ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(timestamp)
ORDER BY (content_id, timestamp, event_type, actor_id, id);

CREATE MATERIALIZED VIEW content_engagement_of_events TO content_engagement AS
SELECT assumeNotNull(target_content_id) AS content_id, timestamp, event_type, actor_id, id FROM events
WHERE target_content_id IS NOT NULL AND event_type IN (
  'content_liked', 'content_unliked', 'content_commented', 'content_shared', 'content_saved', 'content_unsaved'
);

INSERT INTO content_engagement
SELECT assumeNotNull(target_content_id) AS content_id, timestamp, event_type, actor_id, id FROM events
WHERE target_content_id IS NOT NULL AND event_type IN (
  'content_liked', 'content_unliked', 'content_commented', 'content_shared', 'content_saved', 'content_unsaved'
);
