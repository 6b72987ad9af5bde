--liquibase formatted sql

--changeset platform:mail-1
CREATE TABLE mai_monday (
  user_id VARCHAR(36) NOT NULL,
  monday DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  holder VARCHAR(36) NOT NULL,
  held_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (user_id, monday)
);
