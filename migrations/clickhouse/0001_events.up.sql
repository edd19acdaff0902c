-- Every domain event once: a repeated delivery has the same sorting key and replaces the row. Read with FINAL where a
-- duplicate would matter.
CREATE TABLE events (
  timestamp DateTime64(3, 'UTC'),
  event_type LowCardinality(String),
  actor_id UUID,
  id UUID,
  target_user_id Nullable(UUID),
  target_content_id Nullable(UUID),
  content_type LowCardinality(Nullable(String)),
  amount Nullable(Decimal(18, 2)),
  request_id Nullable(String),
  data String
) ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(timestamp)
PRIMARY KEY (timestamp, event_type, actor_id)
ORDER BY (timestamp, event_type, actor_id, id);

-- A copy of the published Postgres tables: the newest version of each row by its key. Read with FINAL WHERE NOT
-- deleted.
CREATE TABLE cdc_rows (
  table_name LowCardinality(String),
  row_key String,
  version UInt64 COMMENT 'position of the change in the write-ahead log',
  deleted UInt8,
  received_at DateTime64(3, 'UTC'),
  row String COMMENT 'the row as JSON'
) ENGINE = ReplacingMergeTree(version)
ORDER BY (table_name, row_key);
