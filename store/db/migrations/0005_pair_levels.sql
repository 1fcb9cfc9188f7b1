-- What is kept of a compared pair (dedupe/cache.py): the levels of its evidence, one byte each, instead of the log-odds that follow from them.
-- `version` is that of the evidence; weights may change without anything being compared anew.
DROP TABLE pair_score;
CREATE TABLE pair_levels (a UBIGINT NOT NULL, b UBIGINT NOT NULL, version INTEGER NOT NULL, levels BLOB NOT NULL, PRIMARY KEY (a, b));
