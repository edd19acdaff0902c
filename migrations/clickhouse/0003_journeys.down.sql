DROP VIEW content_hours;
DROP VIEW content_hours_of_views;
DROP VIEW content_hours_of_engagement;
DROP TABLE content_hour_states;
DROP VIEW user_journeys;
DROP VIEW user_journeys_of_events;
DROP TABLE user_journey_states;
DROP TABLE impressions;
