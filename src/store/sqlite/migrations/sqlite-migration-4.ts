// Version 4 of the SQLite tables: the vocabulary is in its own tables, to which later versions add values (sqlite-renewal.ts), and no longer
// in CHECK constraints, which can change only with the table. Foreign keys are off while this runs (sqlite-migrations.ts), because it drops
// a table that others refer to. The values below are those that the constraints of version 1 allowed; this text never changes.

const referenceTables = `
  CREATE TABLE node_kind (
    name TEXT NOT NULL,
    family TEXT NOT NULL,
    PRIMARY KEY (name, family)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO node_kind (name, family) VALUES
    ('PERSON', 'entity'), ('ORGANIZATION', 'entity'), ('PLACE', 'entity'), ('TOPIC', 'entity'),
    ('ARREST_WARRANT', 'event'), ('TALKS', 'event'), ('ATTACK', 'event'), ('CONFLICT', 'event'), ('OTHER_EVENT', 'event'),
    ('ARTICLE', 'article'), ('CLAIM', 'claim'), ('EVIDENCE', 'evidence'), ('STEP', 'step'), ('ACCUSATION', 'accusation');

  CREATE TABLE relation (
    name TEXT PRIMARY KEY,
    needs_evidence INTEGER NOT NULL CHECK (needs_evidence IN (0, 1))
  ) STRICT, WITHOUT ROWID;
  INSERT INTO relation (name, needs_evidence) VALUES
    ('MENTIONS', 0), ('PARTICIPATES_IN', 1), ('LOCATED_AT', 1), ('LOCATED_WITHIN', 0), ('WITHIN', 1), ('AFFILIATED_WITH', 1), ('PART_OF', 1),
    ('MEMBER_OF', 1), ('BASED_IN', 1), ('FOLLOWS', 1), ('CLAIMED_BY', 1), ('ABOUT', 1), ('CONCERNS', 1), ('SUPPORTS', 1), ('CONTRADICTS', 1),
    ('REPORTED_IN', 1), ('STEP_OF', 1), ('ACCUSATION_IN', 1), ('QUOTED_FROM', 0);

  CREATE TABLE participant_role (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO participant_role (name) VALUES
    ('ISSUER'), ('NAMED_SUBJECT'), ('PROSECUTOR'), ('JUDGING_PANEL'), ('REQUESTER'), ('ADDRESSEE'), ('SUBMITTER'), ('PARTY'), ('MEDIATOR'),
    ('HOST'), ('SPOKESPERSON'), ('SPEAKER'), ('ADDRESSED_BODY'), ('PERPETRATOR'), ('VICTIM'), ('AFFECTED'), ('HANDED_OVER_BY'), ('RECEIVED_BY'),
    ('OFFICE_HOLDER'), ('OTHER');

  CREATE TABLE assertion_status (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO assertion_status (name) VALUES
    ('ASSERTED'), ('ALLEGED'), ('CONFIRMED'), ('DISPUTED'), ('DENIED'), ('RETRACTED');

  CREATE TABLE search_field (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO search_field (name) VALUES
    ('label'), ('alias'), ('title'), ('text'), ('proposition');
`;

const nodes = `
  CREATE TABLE new_node (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL CHECK (json_valid(record)),
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    content_hash TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    is_dated INTEGER NOT NULL,
    date_key TEXT,
    label_key TEXT,
    count_key TEXT,
    article_count INTEGER NOT NULL DEFAULT 0,
    status TEXT REFERENCES assertion_status (name),
    status_rule TEXT,
    status_claims TEXT,
    speech_act TEXT AS (record ->> '$.speechAct'),
    language TEXT AS (record ->> '$.language'),
    outlet_id TEXT AS (record ->> '$.outletId'),
    source_id TEXT AS (coalesce(record ->> '$.agencyId', record ->> '$.outletId', id)),
    FOREIGN KEY (kind, family) REFERENCES node_kind (name, family),
    CHECK (family NOT IN ('event', 'claim', 'step', 'accusation') OR json_array_length(evidence) > 0)
  ) STRICT;
  INSERT INTO new_node (number, id, family, kind, record, evidence, content_hash, recorded_at, earliest, latest, is_dated, date_key, label_key,
      count_key, article_count, status, status_rule, status_claims)
    SELECT number, id, family, kind, record, evidence, content_hash, recorded_at, earliest, latest, is_dated, date_key, label_key,
      count_key, article_count, status, status_rule, status_claims FROM node;
  DROP TABLE node;
  ALTER TABLE new_node RENAME TO node;
  CREATE INDEX node_by_date ON node (family, date_key) WHERE date_key IS NOT NULL;
  CREATE INDEX node_by_label ON node (family, label_key) WHERE label_key IS NOT NULL;
  CREATE INDEX node_by_count ON node (family, count_key) WHERE count_key IS NOT NULL;
`;

const edges = `
  CREATE TABLE new_edge (
    number INTEGER PRIMARY KEY,
    relation TEXT NOT NULL REFERENCES relation (name),
    source INTEGER NOT NULL REFERENCES node (number),
    target INTEGER NOT NULL REFERENCES node (number),
    key TEXT NOT NULL,
    out_position INTEGER NOT NULL,
    in_position INTEGER NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    content_hash TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    is_dated INTEGER NOT NULL,
    status TEXT REFERENCES assertion_status (name),
    status_rule TEXT,
    status_claims TEXT,
    role TEXT AS (facts ->> '$.role') REFERENCES participant_role (name),
    UNIQUE (relation, source, target, key),
    CHECK (relation <> 'PARTICIPATES_IN' OR role IS NOT NULL),
    CHECK (relation <> 'MENTIONS' OR coalesce(json_array_length(facts, '$.surfaceForms'), 0) > 0)
  ) STRICT;
  INSERT INTO new_edge (number, relation, source, target, key, out_position, in_position, facts, evidence, content_hash, earliest, latest,
      is_dated, status, status_rule, status_claims)
    SELECT number, relation, source, target, key, out_position, in_position, facts, evidence, content_hash, earliest, latest,
      is_dated, status, status_rule, status_claims FROM edge;
  DROP TABLE edge;
  ALTER TABLE new_edge RENAME TO edge;
  CREATE TRIGGER edge_inserted_without_evidence BEFORE INSERT ON edge
    WHEN json_array_length(NEW.evidence) = 0 AND (SELECT needs_evidence FROM relation WHERE name = NEW.relation)
    BEGIN SELECT RAISE(ABORT, 'edges of this relation need evidence'); END;
  CREATE TRIGGER edge_updated_without_evidence BEFORE UPDATE OF relation, evidence ON edge
    WHEN json_array_length(NEW.evidence) = 0 AND (SELECT needs_evidence FROM relation WHERE name = NEW.relation)
    BEGIN SELECT RAISE(ABORT, 'edges of this relation need evidence'); END;
`;

/** Also renames search_entry.folded to normalized. */
const searchEntries = `
  CREATE TABLE new_search_entry (
    number INTEGER PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (number),
    field TEXT NOT NULL REFERENCES search_field (name),
    ordinal INTEGER NOT NULL,
    key TEXT NOT NULL,
    normalized TEXT NOT NULL,
    UNIQUE (node, field, ordinal)
  ) STRICT;
  INSERT INTO new_search_entry (number, node, field, ordinal, key, normalized)
    SELECT number, node, field, ordinal, key, folded FROM search_entry;
  DROP TABLE search_entry;
  ALTER TABLE new_search_entry RENAME TO search_entry;
  CREATE INDEX search_entry_by_key ON search_entry (field, key);
`;

/** A file of version 3 has its search entries already. Before version 4, content hashes included empty values. */
const derivedVersions = `
  INSERT INTO store_state (name, value) VALUES ('searchEntries', '1') ON CONFLICT (name) DO NOTHING;
  INSERT INTO store_state (name, value) VALUES ('contentHashes', '1');
`;

export const sqliteMigration4 = [referenceTables, nodes, edges, searchEntries, derivedVersions].join('');
