-- Which suppression list (store/suppression.py) was last applied to this catalogue: a restored backup has an older one, and is scrubbed again.
CREATE TABLE suppression_applied (one INTEGER PRIMARY KEY, digest VARCHAR NOT NULL);
INSERT INTO suppression_applied VALUES (1, '');
