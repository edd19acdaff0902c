-- Impressions: every item of a page that was shown to a viewer, once. A repeated delivery has the same sorting key and
-- replaces the row.
CREATE TABLE impressions (
  timestamp DateTime64(3, 'UTC'),
  viewer_id UUID,
  content_id UUID,
  content_type LowCardinality(String),
  creator_id UUID,
  feed_algorithm LowCardinality(String),
  position Int32,
  engagement_signal Decimal(9, 6)
) ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(timestamp)
PRIMARY KEY (timestamp, viewer_id)
ORDER BY (timestamp, viewer_id, content_id, feed_algorithm, position)
TTL toDateTime(timestamp) + INTERVAL 180 DAY;

-- The activity of each user on each day. The states contain event ids, so an event that is delivered twice counts once.
CREATE TABLE user_journey_states (
  user_id UUID,
  date Date,
  metric LowCardinality(String) COMMENT 'logins, created, engagements, tips, subscriptions',
  events AggregateFunction(uniqExact, UUID),
  amounts AggregateFunction(maxMap, Map(UUID, Decimal(18, 2))) COMMENT 'by event, so that a repetition adds nothing'
) ENGINE = AggregatingMergeTree
ORDER BY (user_id, date, metric);

CREATE MATERIALIZED VIEW user_journeys_of_events TO user_journey_states AS
SELECT
  -- A user who signs in is not yet the actor of the event, and tips and subscriptions count for the creator.
  if(
    event_type IN ('session_started', 'tip_received', 'subscription_started'),
    assumeNotNull(target_user_id),
    actor_id
  ) AS user_id,
  toDate(timestamp) AS date,
  multiIf(
    event_type = 'session_started', 'logins',
    event_type = 'content_created', 'created',
    event_type = 'tip_received', 'tips',
    event_type = 'subscription_started', 'subscriptions',
    'engagements'
  ) AS metric,
  uniqExactState(id) AS events,
  maxMapState(map(id, ifNull(amount, toDecimal64(0, 2)))) AS amounts
FROM events
WHERE event_type IN (
  'session_started', 'content_created', 'content_liked', 'content_commented', 'content_shared', 'content_saved',
  'tip_received', 'subscription_started'
) AND (event_type NOT IN ('session_started', 'tip_received', 'subscription_started') OR target_user_id IS NOT NULL)
GROUP BY user_id, date, metric;

-- The view to read: one row per user and day.
CREATE VIEW user_journeys AS
SELECT
  user_id,
  date,
  toInt32(uniqExactMergeIf(events, metric = 'logins')) AS login_count,
  toInt32(uniqExactMergeIf(events, metric = 'created')) AS content_created,
  toInt32(uniqExactMergeIf(events, metric = 'engagements')) AS engagements,
  arraySum(mapValues(maxMapMergeIf(amounts, metric = 'tips'))) AS tips_received,
  arraySum(mapValues(maxMapMergeIf(amounts, metric = 'subscriptions'))) AS subscription_revenue
FROM user_journey_states
GROUP BY user_id, date;

-- Engagement of content per hour: users and events of each kind. A user who likes, unlikes and likes again counts once.
CREATE TABLE content_hour_states (
  content_id UUID,
  hour DateTime('UTC'),
  event_type LowCardinality(String),
  people AggregateFunction(uniqExact, UUID),
  events AggregateFunction(uniqExact, UUID)
) ENGINE = AggregatingMergeTree
PARTITION BY toYYYYMM(hour)
ORDER BY (content_id, hour, event_type)
TTL hour + INTERVAL 90 DAY;

CREATE MATERIALIZED VIEW content_hours_of_engagement TO content_hour_states AS
SELECT
  content_id,
  toStartOfHour(timestamp) AS hour,
  event_type,
  uniqExactState(actor_id) AS people,
  uniqExactState(id) AS events
FROM content_engagement
GROUP BY content_id, hour, event_type;

CREATE MATERIALIZED VIEW content_hours_of_views TO content_hour_states AS
SELECT
  content_id,
  toStartOfHour(viewed_at) AS hour,
  'content_viewed' AS event_type,
  uniqExactState(viewer_id) AS people,
  uniqExactState(view_id) AS events
FROM content_views
GROUP BY content_id, hour, event_type;

-- The view to read: one row per content, hour and kind of event.
CREATE VIEW content_hours AS
SELECT content_id, hour, event_type, uniqExactMerge(people) AS people, uniqExactMerge(events) AS events
FROM content_hour_states GROUP BY content_id, hour, event_type;

INSERT INTO user_journey_states
SELECT actor_id AS user_id, toDate(timestamp) AS date,
  multiIf(event_type = 'content_created', 'created', 'engagements') AS metric,
  uniqExactState(id) AS events, maxMapState(map(id, toDecimal64(0, 2))) AS amounts
FROM events
WHERE event_type IN ('content_created', 'content_liked', 'content_commented', 'content_shared', 'content_saved')
GROUP BY user_id, date, metric;

INSERT INTO content_hour_states
SELECT
  content_id,
  toStartOfHour(timestamp) AS hour,
  event_type,
  uniqExactState(actor_id) AS people,
  uniqExactState(id) AS events
FROM content_engagement
GROUP BY content_id, hour, event_type;

INSERT INTO content_hour_states
SELECT
  content_id,
  toStartOfHour(viewed_at) AS hour,
  'content_viewed' AS event_type,
  uniqExactState(viewer_id) AS people,
  uniqExactState(view_id) AS events
FROM content_views
GROUP BY content_id, hour, event_type;
