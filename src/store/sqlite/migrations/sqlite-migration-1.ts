// Version 1 of the SQLite tables. Released: this text never changes.

export const sqliteMigration1 = `
  CREATE TABLE node (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL CHECK (family IN ('article', 'entity', 'event', 'claim', 'evidence', 'step', 'accusation')),
    kind TEXT NOT NULL CHECK (kind IN ('PERSON', 'ORGANIZATION', 'PLACE', 'TOPIC', 'ARREST_WARRANT', 'TALKS', 'ATTACK', 'CONFLICT', 'OTHER_EVENT', 'ARTICLE', 'CLAIM', 'EVIDENCE', 'STEP', 'ACCUSATION')),
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
    status TEXT CHECK (status IN ('ASSERTED', 'ALLEGED', 'CONFIRMED', 'DISPUTED', 'DENIED', 'RETRACTED')),
    status_rule TEXT,
    status_claims TEXT,
    speech_act TEXT AS (record ->> '$.speechAct'),
    language TEXT AS (record ->> '$.language'),
    outlet_id TEXT AS (record ->> '$.outletId'),
    source_id TEXT AS (coalesce(record ->> '$.agencyId', record ->> '$.outletId', id)),
    CHECK (family NOT IN ('event', 'claim', 'step', 'accusation') OR json_array_length(evidence) > 0)
  ) STRICT;
  CREATE INDEX node_by_date ON node (family, date_key) WHERE date_key IS NOT NULL;
  CREATE INDEX node_by_label ON node (family, label_key) WHERE label_key IS NOT NULL;
  CREATE INDEX node_by_count ON node (family, count_key) WHERE count_key IS NOT NULL;

  CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES node (number),
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE external_id (
    key TEXT NOT NULL,
    entity INTEGER NOT NULL REFERENCES node (number),
    PRIMARY KEY (key, entity)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE edge (
    number INTEGER PRIMARY KEY,
    relation TEXT NOT NULL CHECK (relation IN ('MENTIONS', 'PARTICIPATES_IN', 'LOCATED_AT', 'LOCATED_WITHIN', 'WITHIN', 'AFFILIATED_WITH', 'PART_OF', 'MEMBER_OF', 'BASED_IN', 'FOLLOWS', 'CLAIMED_BY', 'ABOUT', 'CONCERNS', 'SUPPORTS', 'CONTRADICTS', 'REPORTED_IN', 'STEP_OF', 'ACCUSATION_IN', 'QUOTED_FROM')),
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
    status TEXT CHECK (status IN ('ASSERTED', 'ALLEGED', 'CONFIRMED', 'DISPUTED', 'DENIED', 'RETRACTED')),
    status_rule TEXT,
    status_claims TEXT,
    role TEXT AS (facts ->> '$.role') CHECK (role IN ('ISSUER', 'NAMED_SUBJECT', 'PROSECUTOR', 'JUDGING_PANEL', 'REQUESTER', 'ADDRESSEE', 'SUBMITTER', 'PARTY', 'MEDIATOR', 'HOST', 'SPOKESPERSON', 'SPEAKER', 'ADDRESSED_BODY', 'PERPETRATOR', 'VICTIM', 'AFFECTED', 'HANDED_OVER_BY', 'RECEIVED_BY', 'OFFICE_HOLDER', 'OTHER')),
    UNIQUE (relation, source, target, key),
    CHECK (relation NOT IN ('PARTICIPATES_IN', 'LOCATED_AT', 'WITHIN', 'AFFILIATED_WITH', 'PART_OF', 'MEMBER_OF', 'BASED_IN', 'FOLLOWS', 'CLAIMED_BY', 'ABOUT', 'CONCERNS', 'SUPPORTS', 'CONTRADICTS', 'REPORTED_IN', 'STEP_OF', 'ACCUSATION_IN') OR json_array_length(evidence) > 0),
    CHECK (relation <> 'PARTICIPATES_IN' OR role IS NOT NULL),
    CHECK (relation <> 'MENTIONS' OR json_array_length(facts, '$.surfaceForms') > 0)
  ) STRICT;

  -- One row for each order in which an edge is paged at each of its ends: a page is one range of this primary key.
  CREATE TABLE edge_order (
    list TEXT NOT NULL,
    owner INTEGER NOT NULL,
    sort_key TEXT NOT NULL,
    edge INTEGER NOT NULL REFERENCES edge (number),
    PRIMARY KEY (list, owner, sort_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE store_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
