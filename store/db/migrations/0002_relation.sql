-- Things that belong together and are not one, as the last merge saw them; and the log-odds of every pair it compared, by digest of what was
-- compared, so that the next night compares only what changed.
CREATE TABLE relation (
    source_a VARCHAR NOT NULL, key_a VARCHAR NOT NULL, source_b VARCHAR NOT NULL, key_b VARCHAR NOT NULL, kind VARCHAR NOT NULL,
    PRIMARY KEY (source_a, key_a, source_b, key_b));
CREATE TABLE pair_score (a UBIGINT NOT NULL, b UBIGINT NOT NULL, weights VARCHAR NOT NULL, odds DOUBLE NOT NULL, PRIMARY KEY (a, b));
