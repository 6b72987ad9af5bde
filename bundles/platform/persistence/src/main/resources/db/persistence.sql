--liquibase formatted sql


--changeset platform:persistence-1
CREATE TABLE plt_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor_id VARCHAR(100) NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  module VARCHAR(50) NOT NULL,
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  fields VARCHAR(1000000) NOT NULL
);
CREATE INDEX plt_change_record ON plt_change (record_type, record_id, id);

--changeset platform:persistence-2
CREATE TABLE plt_idempotency (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  request_hash VARCHAR(64) NOT NULL,
  status INTEGER NOT NULL,
  location VARCHAR(500),
  etag VARCHAR(100)
);
CREATE INDEX plt_idempotency_at ON plt_idempotency (at);
