--liquibase formatted sql

--changeset platform:work-1
CREATE TABLE wrk_job (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  type VARCHAR(50) NOT NULL,
  subject_type VARCHAR(50) NOT NULL,
  subject_id VARCHAR(36) NOT NULL,
  state VARCHAR(20) NOT NULL,
  cancelling BOOLEAN NOT NULL,
  actor_id VARCHAR(100) NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  started TIMESTAMP(6) WITH TIME ZONE,
  ended TIMESTAMP(6) WITH TIME ZONE,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  attempts INTEGER NOT NULL,
  problem VARCHAR(100),
  problem_args VARCHAR(2000),
  holder VARCHAR(36),
  held_until TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX wrk_job_state ON wrk_job (state, id);
CREATE INDEX wrk_job_actor ON wrk_job (actor_id, id);
CREATE INDEX wrk_job_ended ON wrk_job (ended);
