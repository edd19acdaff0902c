-- The worker inserts impressions as one row per page, and ClickHouse splits them into items: a row per item would cost
-- the worker more than all its other work.
CREATE TABLE shown_pages (
  shown_at DateTime64(3, 'UTC'),
  viewer_id UUID,
  feed_algorithm LowCardinality(String),
  items Array(Tuple(content_id UUID, content_type String, creator_id UUID, engagement_signal Float64))
) ENGINE = Null;

CREATE MATERIALIZED VIEW impressions_of_pages TO impressions AS
SELECT
  shown_at AS timestamp,
  viewer_id,
  item.content_id AS content_id,
  item.content_type AS content_type,
  item.creator_id AS creator_id,
  feed_algorithm,
  toInt32(nth - 1) AS position,
  toDecimal64(item.engagement_signal, 6) AS engagement_signal
FROM shown_pages ARRAY JOIN items AS item, arrayEnumerate(items) AS nth;
