--liquibase formatted sql

-- sort keys are compared byte by byte in both databases; H2 does so by itself
--property name:binary value:/**/ dbms:h2
--property name:binary value:COLLATE"C" dbms:postgresql

--property name:bytes value:BLOB dbms:h2
--property name:bytes value:BYTEA dbms:postgresql

--changeset register:1
CREATE TABLE reg_organisation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_key VARCHAR(400) NOT NULL,
  name_sort VARCHAR(400) ${binary} NOT NULL,
  aliases VARCHAR(10100),
  type VARCHAR(100),
  type_sort VARCHAR(200) ${binary} NOT NULL,
  sector VARCHAR(20),
  cvr VARCHAR(20),
  production_unit VARCHAR(20),
  website VARCHAR(500),
  email VARCHAR(254),
  phones VARCHAR(1100),
  addresses VARCHAR(21000),
  keywords VARCHAR(5100),
  own_library BOOLEAN NOT NULL,
  notes VARCHAR(20000),
  search_text VARCHAR(80000) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX reg_organisation_name ON reg_organisation (name_sort, id);
CREATE INDEX reg_organisation_key ON reg_organisation (name_key);
CREATE INDEX reg_organisation_by_type ON reg_organisation (type_sort, id);
CREATE INDEX reg_organisation_changed ON reg_organisation (changed, id);

--changeset register:2
CREATE TABLE reg_organisation_type (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  name_sort VARCHAR(200) ${binary} NOT NULL
);

--changeset register:3
CREATE TABLE reg_partnership (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  title_key VARCHAR(400) NOT NULL,
  title_sort VARCHAR(400) ${binary} NOT NULL,
  library_id VARCHAR(36) NOT NULL REFERENCES reg_organisation (id),
  kind VARCHAR(20) NOT NULL,
  form VARCHAR(20),
  purposes VARCHAR(500),
  own_purposes VARCHAR(10100),
  start_date VARCHAR(10),
  start_sort VARCHAR(10) ${binary} NOT NULL,
  end_date VARCHAR(10),
  status VARCHAR(20) NOT NULL,
  description VARCHAR(20000),
  search_text VARCHAR(80000) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX reg_partnership_title ON reg_partnership (title_sort, id);
CREATE INDEX reg_partnership_key ON reg_partnership (library_id, title_key);
CREATE INDEX reg_partnership_start ON reg_partnership (start_sort, id);
CREATE INDEX reg_partnership_changed ON reg_partnership (changed, id);

--changeset register:4
CREATE TABLE reg_partner (
  partnership_id VARCHAR(36) NOT NULL REFERENCES reg_partnership (id),
  organisation_id VARCHAR(36) NOT NULL REFERENCES reg_organisation (id),
  place INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, organisation_id)
);
CREATE INDEX reg_partner_organisation ON reg_partner (organisation_id);

--changeset register:5
CREATE TABLE reg_import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  owner_id VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  content ${bytes} NOT NULL,
  report ${bytes} NOT NULL,
  done BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX reg_import_created ON reg_import (created);

--changeset register:6
UPDATE reg_organisation SET search_text = REPLACE(REPLACE(REPLACE(search_text, 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe');
UPDATE reg_partnership SET search_text = REPLACE(REPLACE(REPLACE(search_text, 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe');

--changeset register:7
ALTER TABLE reg_import ADD COLUMN good_rows_only BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE reg_import ADD COLUMN job_id VARCHAR(36);

--changeset register:people-1
CREATE TABLE reg_person (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_sort VARCHAR(400) ${binary} NOT NULL,
  title VARCHAR(200),
  emails VARCHAR(5100),
  phones VARCHAR(1100),
  website VARCHAR(500),
  preferred_contact VARCHAR(20),
  language VARCHAR(100),
  busy_periods VARCHAR(200),
  notes VARCHAR(20000),
  user_id VARCHAR(36),
  search_text VARCHAR(80000) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX reg_person_name ON reg_person (name_sort, id);
CREATE INDEX reg_person_changed ON reg_person (changed, id);
CREATE UNIQUE INDEX reg_person_user ON reg_person (user_id);

--changeset register:people-2
CREATE TABLE reg_person_role (
  person_id VARCHAR(36) NOT NULL REFERENCES reg_person (id),
  place INTEGER NOT NULL,
  organisation_id VARCHAR(36) NOT NULL REFERENCES reg_organisation (id),
  role_name VARCHAR(200),
  department VARCHAR(200),
  from_date VARCHAR(10),
  to_date VARCHAR(10),
  last_day VARCHAR(10) ${binary} NOT NULL,
  note VARCHAR(500),
  successor_id VARCHAR(36) REFERENCES reg_person (id),
  PRIMARY KEY (person_id, place)
);
CREATE INDEX reg_person_role_organisation ON reg_person_role (organisation_id, person_id);
CREATE INDEX reg_person_role_successor ON reg_person_role (successor_id);

--changeset register:people-3
CREATE TABLE reg_team (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_sort VARCHAR(400) ${binary} NOT NULL,
  library_id VARCHAR(36) NOT NULL REFERENCES reg_organisation (id),
  kind VARCHAR(20) NOT NULL,
  description VARCHAR(20000),
  search_text VARCHAR(80000) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX reg_team_name ON reg_team (name_sort, id);
CREATE INDEX reg_team_changed ON reg_team (changed, id);
CREATE INDEX reg_team_library ON reg_team (library_id);

--changeset register:people-4
CREATE TABLE reg_team_member (
  team_id VARCHAR(36) NOT NULL REFERENCES reg_team (id),
  person_id VARCHAR(36) NOT NULL REFERENCES reg_person (id),
  place INTEGER NOT NULL,
  role_name VARCHAR(200),
  leads BOOLEAN NOT NULL,
  PRIMARY KEY (team_id, person_id)
);
CREATE INDEX reg_team_member_person ON reg_team_member (person_id);

--changeset register:people-5
ALTER TABLE reg_organisation ADD COLUMN departments VARCHAR(41000);
ALTER TABLE reg_organisation ADD COLUMN decision_paths VARCHAR(20000);
ALTER TABLE reg_organisation ADD COLUMN contributions VARCHAR(10100);
ALTER TABLE reg_organisation ADD COLUMN external_ids VARCHAR(15100);
ALTER TABLE reg_organisation ADD COLUMN advertising_protected BOOLEAN DEFAULT FALSE NOT NULL;

--changeset register:people-6
CREATE TABLE reg_external_id (
  system_name VARCHAR(100) NOT NULL,
  external_id VARCHAR(200) NOT NULL,
  organisation_id VARCHAR(36) NOT NULL REFERENCES reg_organisation (id),
  PRIMARY KEY (system_name, external_id)
);
CREATE INDEX reg_external_id_organisation ON reg_external_id (organisation_id);

--property name:uuid value:RANDOM_UUID() dbms:h2
--property name:uuid value:GEN_RANDOM_UUID() dbms:postgresql

--changeset register:lists-1
CREATE TABLE reg_value (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  list VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_key VARCHAR(400) NOT NULL,
  retired BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX reg_value_name ON reg_value (list, name);
CREATE INDEX reg_value_key ON reg_value (list, name_key);

--changeset register:lists-2
-- what records have already is on the lists, also values that differ in upper and lower case only
INSERT INTO reg_value (id, version, list, name, name_key, retired)
SELECT CAST(${uuid} AS VARCHAR(36)), 1, 'ORGANISATION_TYPES', name, TRANSLATE(LOWER(name), 'ÆØÅÉÖÄÜ', 'æøåéöäü'), FALSE FROM reg_organisation_type;
DROP TABLE reg_organisation_type;

--changeset register:lists-3
INSERT INTO reg_value (id, version, list, name, name_key, retired)
WITH RECURSIVE part (word, rest) AS (
  SELECT CAST(NULL AS VARCHAR(5200)), CAST(CONCAT(keywords, CHR(10)) AS VARCHAR(5200)) FROM reg_organisation WHERE keywords IS NOT NULL
  UNION ALL
  SELECT CAST(SUBSTRING(rest, 1, POSITION(CHR(10) IN rest) - 1) AS VARCHAR(5200)), CAST(SUBSTRING(rest, POSITION(CHR(10) IN rest) + 1) AS VARCHAR(5200)) FROM part WHERE rest <> ''
)
SELECT CAST(${uuid} AS VARCHAR(36)), 1, 'KEYWORDS', word, TRANSLATE(LOWER(word), 'ÆØÅÉÖÄÜ', 'æøåéöäü'), FALSE
FROM (SELECT DISTINCT word FROM part WHERE word IS NOT NULL) words;

--changeset register:lists-4
INSERT INTO reg_value (id, version, list, name, name_key, retired)
WITH RECURSIVE part (word, rest) AS (
  SELECT CAST(NULL AS VARCHAR(10200)), CAST(CONCAT(own_purposes, CHR(10)) AS VARCHAR(10200)) FROM reg_partnership WHERE own_purposes IS NOT NULL
  UNION ALL
  SELECT CAST(SUBSTRING(rest, 1, POSITION(CHR(10) IN rest) - 1) AS VARCHAR(10200)), CAST(SUBSTRING(rest, POSITION(CHR(10) IN rest) + 1) AS VARCHAR(10200)) FROM part WHERE rest <> ''
)
SELECT CAST(${uuid} AS VARCHAR(36)), 1, 'OWN_PURPOSES', word, TRANSLATE(LOWER(word), 'ÆØÅÉÖÄÜ', 'æøåéöäü'), FALSE
FROM (SELECT DISTINCT word FROM part WHERE word IS NOT NULL) words;

--changeset register:privacy-1
CREATE TABLE reg_hold (
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (record_type, record_id)
);

--changeset register:partnership-1
ALTER TABLE reg_partnership ADD COLUMN goal VARCHAR(1000);
ALTER TABLE reg_partnership ADD COLUMN target_groups VARCHAR(2100);
ALTER TABLE reg_partnership ADD COLUMN age_groups VARCHAR(2100);
ALTER TABLE reg_partnership ADD COLUMN anchoring VARCHAR(20);
ALTER TABLE reg_partnership ADD COLUMN exchanges VARCHAR(110000);
ALTER TABLE reg_partnership ADD COLUMN links VARCHAR(27000);
ALTER TABLE reg_partnership ADD COLUMN originates_from VARCHAR(36) REFERENCES reg_partnership (id) ON DELETE SET NULL;
ALTER TABLE reg_partnership ADD COLUMN project_group VARCHAR(2000);
ALTER TABLE reg_partnership ADD COLUMN steering_group VARCHAR(2000);
CREATE INDEX reg_partnership_origin ON reg_partnership (originates_from);

--changeset register:partnership-2
CREATE TABLE reg_activity (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  partnership_id VARCHAR(36) NOT NULL REFERENCES reg_partnership (id),
  title VARCHAR(200) NOT NULL,
  title_sort VARCHAR(400) ${binary} NOT NULL,
  start_date VARCHAR(10),
  first_day VARCHAR(10) ${binary} NOT NULL,
  end_date VARCHAR(10),
  last_day VARCHAR(10) ${binary} NOT NULL,
  place VARCHAR(200),
  participants INTEGER,
  hours INTEGER,
  money INTEGER,
  result VARCHAR(5000),
  gain VARCHAR(500),
  search_text VARCHAR(12000) NOT NULL,
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX reg_activity_partnership ON reg_activity (partnership_id, first_day, id);
CREATE INDEX reg_activity_first_day ON reg_activity (first_day, id);
CREATE INDEX reg_activity_title ON reg_activity (title_sort, id);
CREATE INDEX reg_activity_changed ON reg_activity (changed, id);

--changeset register:partnership-3
CREATE TABLE reg_checklist (
  partnership_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES reg_partnership (id),
  version BIGINT NOT NULL,
  entries VARCHAR(16000)
);
CREATE TABLE reg_self_test (
  partnership_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES reg_partnership (id),
  version BIGINT NOT NULL,
  answers VARCHAR(500)
);

--changeset register:lists-10
-- no record has such values yet: their columns are as new as these
INSERT INTO reg_value (id, version, list, name, name_key, retired)
SELECT CAST(${uuid} AS VARCHAR(36)), 1, 'TARGET_GROUPS', name, TRANSLATE(LOWER(name), 'ÆØÅÉÖÄÜ', 'æøåéöäü'), FALSE
FROM (VALUES ('Børn'), ('Børnefamilier'), ('Unge'), ('Studerende'), ('Voksne'), ('Ældre'), ('Nye i byen'), ('Tosprogede'), ('Mennesker med handicap'), ('Sårbare borgere')) defaults (name);
INSERT INTO reg_value (id, version, list, name, name_key, retired)
SELECT CAST(${uuid} AS VARCHAR(36)), 1, 'AGE_GROUPS', name, TRANSLATE(LOWER(name), 'ÆØÅÉÖÄÜ', 'æøåéöäü'), FALSE
FROM (VALUES ('0-2 år'), ('3-5 år'), ('6-9 år'), ('10-12 år'), ('13-17 år'), ('18-25 år'), ('26-64 år'), ('65 år og derover')) defaults (name);

--changeset register:staff-1
CREATE TABLE reg_partnership_person (
  partnership_id VARCHAR(36) NOT NULL REFERENCES reg_partnership (id),
  part VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL REFERENCES reg_person (id),
  place INTEGER NOT NULL,
  role_name VARCHAR(100),
  team_id VARCHAR(36) REFERENCES reg_team (id),
  PRIMARY KEY (partnership_id, part, person_id)
);
CREATE INDEX reg_partnership_person_person ON reg_partnership_person (person_id);
CREATE INDEX reg_partnership_person_team ON reg_partnership_person (team_id);

--changeset register:bulk-1
CREATE TABLE reg_bulk_run (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  owner_id VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  action VARCHAR(20) NOT NULL,
  field VARCHAR(50),
  field_value VARCHAR(200),
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  job_id VARCHAR(36)
);
CREATE INDEX reg_bulk_run_created ON reg_bulk_run (created);
CREATE TABLE reg_bulk_item (
  run_id VARCHAR(36) NOT NULL REFERENCES reg_bulk_run (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  read_version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  values_before VARCHAR(11000),
  values_after VARCHAR(11000),
  outcome VARCHAR(20) NOT NULL,
  reason_field VARCHAR(100),
  reason_code VARCHAR(100),
  reason_args VARCHAR(1000),
  PRIMARY KEY (run_id, place)
);

--changeset register:retention-1
ALTER TABLE reg_person ADD COLUMN purpose VARCHAR(500);
ALTER TABLE reg_person ADD COLUMN legal_basis VARCHAR(30);
ALTER TABLE reg_person ADD COLUMN source VARCHAR(20);
ALTER TABLE reg_person ADD COLUMN source_note VARCHAR(200);
ALTER TABLE reg_person ADD COLUMN review_on VARCHAR(10) ${binary};
ALTER TABLE reg_person ADD COLUMN informed_on VARCHAR(10) ${binary};
CREATE TABLE reg_privacy (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  purpose VARCHAR(500) NOT NULL,
  legal_basis VARCHAR(30) NOT NULL,
  source VARCHAR(20) NOT NULL,
  review_months INTEGER NOT NULL,
  library VARCHAR(200),
  contact VARCHAR(500),
  notice_danish VARCHAR(5000),
  notice_english VARCHAR(5000)
);
INSERT INTO reg_privacy (id, version, purpose, legal_basis, source, review_months)
VALUES (CAST(${uuid} AS VARCHAR(36)), 1, 'at finde, passe og vurdere bibliotekets partnerskaber', 'PUBLIC_TASK', 'ORGANISATION', 24);

--changeset register:retention-2
CREATE TABLE reg_retention_rule (
  kind VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  months INTEGER NOT NULL,
  nightly BOOLEAN NOT NULL,
  last_night VARCHAR(10) ${binary}
);
INSERT INTO reg_retention_rule (kind, version, months, nightly) VALUES ('FORMER_PEOPLE', 1, 24, FALSE);
INSERT INTO reg_retention_rule (kind, version, months, nightly) VALUES ('PEOPLE_WITHOUT_ROLE', 1, 24, FALSE);
CREATE TABLE reg_retention_run (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  kind VARCHAR(30) NOT NULL,
  months INTEGER NOT NULL,
  nightly BOOLEAN NOT NULL,
  erased INTEGER NOT NULL,
  kept INTEGER NOT NULL
);

--changeset register:officer-1
ALTER TABLE reg_bulk_run ADD COLUMN replacement VARCHAR(200);

--changeset register:merge-1
-- ids only: what the records were is in the change log
CREATE TABLE reg_merge (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  record_type VARCHAR(50) NOT NULL,
  from_id VARCHAR(36) NOT NULL,
  into_id VARCHAR(36) NOT NULL,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  undone TIMESTAMP(6) WITH TIME ZONE,
  from_version BIGINT NOT NULL,
  from_created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  from_demo BOOLEAN NOT NULL,
  from_change VARCHAR(36) NOT NULL
);
CREATE INDEX reg_merge_from ON reg_merge (from_id);
CREATE INDEX reg_merge_into ON reg_merge (into_id);
CREATE TABLE reg_merge_record (
  merge_id VARCHAR(36) NOT NULL REFERENCES reg_merge (id),
  place INTEGER NOT NULL,
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  change_id VARCHAR(36) NOT NULL,
  version_before BIGINT NOT NULL,
  version_after BIGINT NOT NULL,
  PRIMARY KEY (merge_id, place)
);
CREATE INDEX reg_merge_record_record ON reg_merge_record (record_id);

--changeset register:duplicates-1
CREATE TABLE reg_match_key (
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  match_key VARCHAR(400) ${binary} NOT NULL,
  PRIMARY KEY (record_id, kind, match_key)
);
CREATE INDEX reg_match_key_key ON reg_match_key (match_key, record_type);
CREATE TABLE reg_match_pair (
  a_id VARCHAR(36) NOT NULL,
  b_id VARCHAR(36) NOT NULL,
  record_type VARCHAR(50) NOT NULL,
  score INTEGER NOT NULL,
  reasons VARCHAR(500) NOT NULL,
  PRIMARY KEY (a_id, b_id)
);
CREATE INDEX reg_match_pair_b ON reg_match_pair (b_id);
CREATE INDEX reg_match_pair_score ON reg_match_pair (score, a_id, b_id);
-- ids only, kept when a record goes: a merge may be undone
CREATE TABLE reg_match_dismissal (
  a_id VARCHAR(36) NOT NULL,
  b_id VARCHAR(36) NOT NULL,
  PRIMARY KEY (a_id, b_id)
);
-- records that are to be compared with the others, once for each change
CREATE TABLE reg_match_due (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  taken_until TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX reg_match_due_record ON reg_match_due (record_id);
-- those that were here before their keys
INSERT INTO reg_match_due (id, record_type, record_id) SELECT id, 'organisation', id FROM reg_organisation;
INSERT INTO reg_match_due (id, record_type, record_id) SELECT id, 'person', id FROM reg_person;

--changeset register:flow-1
-- uploads are kept for days only and can be sent again
DELETE FROM reg_import;
ALTER TABLE reg_import DROP COLUMN content;
ALTER TABLE reg_import DROP COLUMN report;
ALTER TABLE reg_import DROP COLUMN done;
ALTER TABLE reg_import ADD COLUMN stage VARCHAR(20) NOT NULL;
ALTER TABLE reg_import ADD COLUMN sheets VARCHAR(100000);
ALTER TABLE reg_import ADD COLUMN sheet VARCHAR(200);
ALTER TABLE reg_import ADD COLUMN row_count INTEGER NOT NULL;
ALTER TABLE reg_import ADD COLUMN layout ${bytes} NOT NULL;
ALTER TABLE reg_import ADD COLUMN done_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX reg_import_owner ON reg_import (owner_id, id);
CREATE TABLE reg_import_part (
  import_id VARCHAR(36) NOT NULL REFERENCES reg_import (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (import_id, place)
);
-- what is known of written records is ids: what they were is in the change log
CREATE TABLE reg_import_item (
  import_id VARCHAR(36) NOT NULL REFERENCES reg_import (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  item_key VARCHAR(32) NOT NULL,
  record_type VARCHAR(50) NOT NULL,
  record_id VARCHAR(36),
  name VARCHAR(200) NOT NULL,
  action VARCHAR(20) NOT NULL,
  lines VARCHAR(1000) NOT NULL,
  score INTEGER DEFAULT 0 NOT NULL,
  choice VARCHAR(10),
  change_id VARCHAR(36),
  version_after BIGINT,
  entries VARCHAR(100000),
  kept VARCHAR(50),
  PRIMARY KEY (import_id, place)
);
CREATE INDEX reg_import_item_key ON reg_import_item (import_id, item_key);
CREATE INDEX reg_import_item_record ON reg_import_item (record_id);
CREATE TABLE reg_import_candidate (
  import_id VARCHAR(36) NOT NULL,
  place INTEGER NOT NULL,
  likeness INTEGER NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  score INTEGER NOT NULL,
  reasons VARCHAR(1000) NOT NULL,
  PRIMARY KEY (import_id, place, likeness),
  FOREIGN KEY (import_id, place) REFERENCES reg_import_item (import_id, place) ON DELETE CASCADE
);
CREATE TABLE reg_import_fault (
  import_id VARCHAR(36) NOT NULL REFERENCES reg_import (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  line INTEGER NOT NULL,
  header VARCHAR(1000),
  cell VARCHAR(1000),
  field VARCHAR(200) NOT NULL,
  code VARCHAR(100) NOT NULL,
  args VARCHAR(10000),
  PRIMARY KEY (import_id, place)
);
CREATE TABLE reg_import_layout (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  targets VARCHAR(40000) NOT NULL,
  used TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

--changeset register:mend7a-1
CREATE TABLE reg_retention_chosen (
  kind VARCHAR(30) NOT NULL,
  person VARCHAR(36) ${binary} NOT NULL,
  PRIMARY KEY (kind, person)
);

--changeset register:flow-2
-- whether a record was an example before its import
ALTER TABLE reg_import_item ADD COLUMN demo BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE reg_import_item ADD COLUMN about VARCHAR(400);

--changeset register:flow-3
ALTER TABLE reg_import_item ADD COLUMN changes TEXT;
