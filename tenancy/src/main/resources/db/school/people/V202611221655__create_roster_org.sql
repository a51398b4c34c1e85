-- The organisations of a OneRoster set (school, departments, district): kept so that an export tells them again.
CREATE TABLE roster_org (
    id uuid PRIMARY KEY,
    sourced_id text NOT NULL CONSTRAINT roster_org_sourced_id_unique UNIQUE,
    name text NOT NULL,
    kind text NOT NULL,
    identifier text,
    parent_sourced_id text,
    version int NOT NULL DEFAULT 0
);
