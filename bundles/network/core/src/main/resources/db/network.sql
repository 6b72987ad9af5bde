--liquibase formatted sql

--changeset network:1
-- matter: id of a partnership, blank for "in general"; part_of: id of the relation that it became part of when records were
-- merged, else blank. Neither is ever NULL, which a unique index would not compare
CREATE TABLE net_relation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  ours_type VARCHAR(20) NOT NULL,
  ours_id VARCHAR(36) NOT NULL,
  theirs_type VARCHAR(20) NOT NULL,
  theirs_id VARCHAR(36) NOT NULL,
  matter VARCHAR(36) NOT NULL,
  part_of VARCHAR(36) NOT NULL,
  library_id VARCHAR(36) NOT NULL,
  owner_id VARCHAR(36),
  wanted VARCHAR(5),
  longest VARCHAR(5),
  step_id VARCHAR(36) NOT NULL,
  last_contact TIMESTAMP(6) WITH TIME ZONE,
  due DATE,
  overdue DATE,
  rests_until DATE,
  rests_because VARCHAR(500),
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX net_relation_pair ON net_relation (theirs_id, ours_id, matter, part_of);
CREATE INDEX net_relation_part_of ON net_relation (part_of);
CREATE INDEX net_relation_ours ON net_relation (ours_id);
CREATE INDEX net_relation_matter ON net_relation (matter);
CREATE INDEX net_relation_owner ON net_relation (owner_id, due);

CREATE TABLE net_step (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  relation_id VARCHAR(36) NOT NULL REFERENCES net_relation (id),
  level VARCHAR(20) NOT NULL,
  stage VARCHAR(20),
  since VARCHAR(10) NOT NULL,
  decide_by DATE,
  goal VARCHAR(1000),
  reason VARCHAR(1000),
  decided_by VARCHAR(36),
  unusual BOOLEAN NOT NULL,
  noted_by VARCHAR(200) NOT NULL,
  noted TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX net_step_relation ON net_step (relation_id, id);
CREATE INDEX net_step_decided_by ON net_step (decided_by);

--changeset network:2
CREATE TABLE net_interaction (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  happened TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  partnership_id VARCHAR(36),
  note VARCHAR(20000),
  confidential BOOLEAN NOT NULL,
  noted_by VARCHAR(200) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX net_interaction_happened ON net_interaction (happened, id);
CREATE INDEX net_interaction_partnership ON net_interaction (partnership_id, happened);

-- who took part; implied: an organisation that nobody named, where a person who was had a role then
CREATE TABLE net_party (
  interaction_id VARCHAR(36) NOT NULL REFERENCES net_interaction (id),
  place INTEGER NOT NULL,
  ours BOOLEAN NOT NULL,
  implied BOOLEAN NOT NULL,
  record_type VARCHAR(20) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  happened TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (interaction_id, place)
);
CREATE INDEX net_party_record ON net_party (record_id, happened);
