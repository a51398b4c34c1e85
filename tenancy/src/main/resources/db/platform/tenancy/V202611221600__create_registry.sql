-- Tenant roles inherit what every school may do in this schema from the group role `school`.
CREATE TABLE node (
    name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9]{1,19}$'),
    region text NOT NULL
);

CREATE TABLE district (
    id uuid PRIMARY KEY,
    parent_id uuid REFERENCES district,
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    kind text NOT NULL CHECK (length(kind) <= 60),
    code text,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT district_code_unique UNIQUE (country, code)
);
CREATE INDEX district_parent ON district (parent_id);

CREATE SEQUENCE tenant_number START 1;

-- Which schema lies on which node, and whether a school has it. Kept on the node "main" only.
CREATE TABLE tenant_schema (
    tenant text PRIMARY KEY CHECK (tenant ~ '^t[0-9]{5,9}$'),
    node text NOT NULL REFERENCES node,
    state text NOT NULL CHECK (state IN ('building', 'spare', 'claimed', 'closed'))
);
CREATE INDEX tenant_schema_spare ON tenant_schema (node, tenant) WHERE state = 'spare';

-- On each node: the version of every schema that lies there, written in the transaction that migrates it.
CREATE TABLE schema_version (
    tenant text PRIMARY KEY CHECK (tenant ~ '^t[0-9]{5,9}$'),
    version text NOT NULL DEFAULT '0',
    object_count int NOT NULL DEFAULT 0,
    attempts int NOT NULL DEFAULT 0,
    last_error text,
    migrated_at timestamptz
);

CREATE TABLE establishment (
    tenant text PRIMARY KEY REFERENCES tenant_schema,
    id uuid NOT NULL CONSTRAINT establishment_id_unique UNIQUE,
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9](-?[a-z0-9]){2,39}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    code text NOT NULL CHECK (length(code) BETWEEN 2 AND 40),
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    region text NOT NULL,
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    time_zone text NOT NULL,
    contact_name text NOT NULL,
    contact_email text,
    contact_phone text,
    district_id uuid REFERENCES district,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'suspended', 'closed')),
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz
);
-- A closed school frees its slug and its code; its tenant id is never used again.
CREATE UNIQUE INDEX establishment_slug_unique ON establishment (slug) WHERE state <> 'closed';
CREATE UNIQUE INDEX establishment_code_unique ON establishment (country, upper(code)) WHERE state <> 'closed';
CREATE INDEX establishment_district ON establishment (district_id, name);

GRANT USAGE ON SCHEMA platform TO platform_app, school;
GRANT SELECT ON node TO platform_app;
GRANT SELECT, INSERT, UPDATE ON district, establishment TO platform_app;
GRANT SELECT ON tenant_schema TO platform_app;
GRANT UPDATE (state) ON tenant_schema TO platform_app;
