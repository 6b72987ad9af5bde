--liquibase formatted sql

--changeset friends:1
CREATE TABLE fri_card (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  giver VARCHAR(200) NOT NULL,
  added TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX fri_card_record ON fri_card (record_id, record_type);
