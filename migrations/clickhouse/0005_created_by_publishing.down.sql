ALTER TABLE user_journeys_of_events MODIFY QUERY
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
  )
  AND (event_type NOT IN ('session_started', 'tip_received', 'subscription_started') OR target_user_id IS NOT NULL)
GROUP BY user_id, date, metric;
