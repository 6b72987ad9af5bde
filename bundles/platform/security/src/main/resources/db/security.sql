--liquibase formatted sql

--changeset platform:security-1
CREATE TABLE sec_user (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  password_hash VARCHAR(100) NOT NULL,
  roles VARCHAR(500) NOT NULL,
  enabled BOOLEAN NOT NULL,
  credential_version INTEGER NOT NULL,
  language VARCHAR(10) NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT sec_user_name UNIQUE (name)
);

--changeset platform:security-2
CREATE TABLE sec_session (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL REFERENCES sec_user (id) ON DELETE CASCADE,
  csrf VARCHAR(64) NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX sec_session_user ON sec_session (user_id);
CREATE INDEX sec_session_seen ON sec_session (seen);

--changeset platform:security-3
CREATE TABLE sec_login_failure (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_failure TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
