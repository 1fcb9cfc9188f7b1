-- Stewards' decisions as the journal has them (decisions/*.jsonl comes first, this follows). `version` counts what was written of
-- listings and entries, so that a merge that was planned on something older is planned again instead of overwriting it.
CREATE TABLE decision (
    id VARCHAR PRIMARY KEY, writer VARCHAR NOT NULL, n BIGINT NOT NULL, decided_at TIMESTAMP NOT NULL, record VARCHAR NOT NULL);
CREATE TABLE catalogue_version (one INTEGER PRIMARY KEY, version BIGINT NOT NULL);
INSERT INTO catalogue_version VALUES (1, 0);
DROP TABLE judgement;
