DROP VIEW content_engagement_of_events;
DROP TABLE content_engagement;
DROP TABLE content_views;
