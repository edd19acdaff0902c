DROP TABLE cdc_rows;
DROP TABLE events;
