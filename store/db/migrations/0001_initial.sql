-- Times are UTC. No indexes, no foreign keys (see store/db/connection.py): orphans are looked for by `verify`.
CREATE TABLE run (
    run_id VARCHAR NOT NULL, source VARCHAR NOT NULL, started_at TIMESTAMP NOT NULL, finished_at TIMESTAMP NOT NULL,
    complete BOOLEAN NOT NULL, reasons VARCHAR[] NOT NULL, outcome VARCHAR NOT NULL, findings VARCHAR NOT NULL,
    listings INTEGER NOT NULL, quality VARCHAR NOT NULL, published BOOLEAN NOT NULL, decision VARCHAR,
    PRIMARY KEY (source, run_id));
CREATE TABLE listing (
    source VARCHAR NOT NULL, source_key VARCHAR NOT NULL, kind VARCHAR NOT NULL, url VARCHAR NOT NULL, content_hash VARCHAR NOT NULL,
    name VARCHAR NOT NULL, summary VARCHAR, categories VARCHAR[] NOT NULL, target_groups VARCHAR[] NOT NULL, address_text VARCHAR,
    street VARCHAR, house_number VARCHAR, postcode VARCHAR, city VARCHAR, venue VARCHAR, lat DOUBLE, lon DOUBLE, location_precision VARCHAR,
    phone VARCHAR, email VARCHAR, website VARCHAR, opening_hours VARCHAR, opening_hours_text VARCHAR, starts_at VARCHAR, ends_at VARCHAR,
    recurrence VARCHAR, organiser VARCHAR, wheelchair VARCHAR, toilet_wheelchair VARCHAR, disabled_parking VARCHAR, accessibility_note VARCHAR,
    closed BOOLEAN, run_id VARCHAR NOT NULL,
    state VARCHAR NOT NULL, first_seen TIMESTAMP NOT NULL, last_seen TIMESTAMP NOT NULL, missing_runs INTEGER NOT NULL, missing_since TIMESTAMP,
    PRIMARY KEY (source, source_key));
CREATE TABLE field_provenance (
    source VARCHAR NOT NULL, source_key VARCHAR NOT NULL, field VARCHAR NOT NULL, url VARCHAR NOT NULL, fetched_at VARCHAR NOT NULL,
    digest VARCHAR NOT NULL, rung VARCHAR NOT NULL, also VARCHAR[] NOT NULL, PRIMARY KEY (source, source_key, field));
CREATE TABLE comparison (
    source_a VARCHAR NOT NULL, key_a VARCHAR NOT NULL, source_b VARCHAR NOT NULL, key_b VARCHAR NOT NULL, probability DOUBLE NOT NULL,
    band VARCHAR NOT NULL, evidence VARCHAR NOT NULL, PRIMARY KEY (source_a, key_a, source_b, key_b));
CREATE TABLE membership (source VARCHAR NOT NULL, source_key VARCHAR NOT NULL, entry_id VARCHAR NOT NULL, PRIMARY KEY (source, source_key));
CREATE TABLE entry (
    id VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL, status VARCHAR NOT NULL, record VARCHAR NOT NULL, content_hash VARCHAR NOT NULL, created_on DATE NOT NULL);
CREATE TABLE redirect (old_id VARCHAR PRIMARY KEY, new_id VARCHAR, kind VARCHAR NOT NULL, date DATE NOT NULL, reason VARCHAR NOT NULL);
CREATE TABLE change (
    seq BIGINT PRIMARY KEY, date DATE NOT NULL, entry_id VARCHAR NOT NULL, change VARCHAR NOT NULL, fields VARCHAR[] NOT NULL,
    old VARCHAR NOT NULL, new VARCHAR NOT NULL, decided_by VARCHAR NOT NULL);
CREATE TABLE judgement (
    id VARCHAR PRIMARY KEY, source_a VARCHAR NOT NULL, key_a VARCHAR NOT NULL, source_b VARCHAR NOT NULL, key_b VARCHAR NOT NULL,
    answer VARCHAR NOT NULL, actor VARCHAR NOT NULL, decided_at TIMESTAMP NOT NULL, fingerprint VARCHAR NOT NULL, note VARCHAR NOT NULL);
CREATE TABLE geocode (query VARCHAR PRIMARY KEY, lat DOUBLE, lon DOUBLE, location_precision VARCHAR NOT NULL, fetched_at TIMESTAMP NOT NULL);
CREATE TABLE release (release_id VARCHAR PRIMARY KEY, built_at TIMESTAMP NOT NULL, entries INTEGER NOT NULL);
