--liquibase formatted sql

-- sort keys are compared byte by byte in both databases; H2 does so by itself
--property name:binary value:/**/ dbms:h2
--property name:binary value:COLLATE"C" dbms:postgresql

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

--changeset platform:security-4
ALTER TABLE sec_user ADD COLUMN full_name VARCHAR(200);
ALTER TABLE sec_user ADD COLUMN email VARCHAR(254);
ALTER TABLE sec_user ADD COLUMN name_sort VARCHAR(400) ${binary};
ALTER TABLE sec_user ADD COLUMN version BIGINT DEFAULT 1 NOT NULL;
UPDATE sec_user SET name_sort = name;
CREATE INDEX sec_user_by_name ON sec_user (name_sort, id);

--changeset platform:security-5
CREATE TABLE sec_link (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL REFERENCES sec_user (id) ON DELETE CASCADE,
  expires TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX sec_link_user ON sec_link (user_id);

--changeset platform:security-6
ALTER TABLE sec_session ADD COLUMN address VARCHAR(64);
ALTER TABLE sec_session ADD COLUMN browser VARCHAR(300);

--changeset platform:security-7
CREATE TABLE sec_api_key (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  hash VARCHAR(64) NOT NULL,
  scopes VARCHAR(500) NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  revoked TIMESTAMP(6) WITH TIME ZONE,
  last_used TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT sec_api_key_hash UNIQUE (hash)
);

--changeset platform:security-8
ALTER TABLE sec_user ADD COLUMN monday_mail BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE sec_user ADD COLUMN mail_token VARCHAR(64);
CREATE UNIQUE INDEX sec_user_mail_token ON sec_user (mail_token);
