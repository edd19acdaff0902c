DROP VIEW impressions_of_pages;
DROP TABLE shown_pages;
