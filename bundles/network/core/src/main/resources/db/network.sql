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

--changeset network:3
CREATE TABLE net_follow_up (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  what VARCHAR(200) NOT NULL,
  due DATE NOT NULL,
  owner_id VARCHAR(36),
  about_type VARCHAR(20),
  about_id VARCHAR(36),
  interaction_id VARCHAR(36),
  state VARCHAR(20) NOT NULL,
  closed TIMESTAMP(6) WITH TIME ZONE,
  note VARCHAR(500),
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX net_follow_up_owner ON net_follow_up (owner_id, state, due);
CREATE INDEX net_follow_up_about ON net_follow_up (about_id);
CREATE INDEX net_follow_up_interaction ON net_follow_up (interaction_id);

--changeset network:4
-- turn: where it stands in the list: 0 and the day by which something is to be said (or 9999-12-31), or 1 when all has been said
CREATE TABLE net_enquiry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  from_type VARCHAR(20) NOT NULL,
  from_id VARCHAR(36) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  wish VARCHAR(5000),
  kind VARCHAR(20) NOT NULL,
  received DATE NOT NULL,
  promised DATE,
  owner_id VARCHAR(36),
  state VARCHAR(20) NOT NULL,
  decided DATE,
  reason VARCHAR(1000),
  again DATE,
  decided_by VARCHAR(36),
  partnership_id VARCHAR(36),
  interaction_id VARCHAR(36),
  turn VARCHAR(11) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX net_enquiry_turn ON net_enquiry (turn, id);
CREATE INDEX net_enquiry_owner ON net_enquiry (owner_id, turn);
CREATE INDEX net_enquiry_from ON net_enquiry (from_id, turn);
CREATE INDEX net_enquiry_interaction ON net_enquiry (interaction_id);

--changeset network:5
-- print: by which the same colleague, other side and topic are known again; apart: blank, or the row's own id when it says
-- what another one says since records were merged, and so is not there for anybody until they are separated
CREATE TABLE net_acquaintance (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  staff_id VARCHAR(36) NOT NULL,
  theirs_type VARCHAR(20) NOT NULL,
  theirs_id VARCHAR(36) NOT NULL,
  topic VARCHAR(200),
  since VARCHAR(10),
  print VARCHAR(64) NOT NULL,
  apart VARCHAR(36) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX net_acquaintance_print ON net_acquaintance (print, apart);
CREATE INDEX net_acquaintance_staff ON net_acquaintance (staff_id);
CREATE INDEX net_acquaintance_theirs ON net_acquaintance (theirs_id);

--changeset network:7
-- who follows whom and what
CREATE TABLE net_follow (
  person_id VARCHAR(36) NOT NULL,
  record_type VARCHAR(20) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  PRIMARY KEY (person_id, record_id)
);
CREATE INDEX net_follow_record ON net_follow (record_id);

--changeset network:11
-- up to where in the change log activities have been read of
CREATE TABLE net_follower (
  id INTEGER NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);
INSERT INTO net_follower (id, position) VALUES (1, 0);
