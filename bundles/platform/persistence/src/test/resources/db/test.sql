--liquibase formatted sql logicalFilePath:db/test.sql

--property name:binary value:/**/ dbms:h2
--property name:binary value:COLLATE"C" dbms:postgresql

--changeset test:1
CREATE TABLE tst_word (
  word VARCHAR(100) ${binary} NOT NULL PRIMARY KEY
);
