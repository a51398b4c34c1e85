-- Documents of closed years, kept unchanged: a school sees its own, by its role.
CREATE TABLE document (
    tenant text NOT NULL,
    id uuid NOT NULL,
    school_year text NOT NULL,
    kind text NOT NULL,
    entity_id uuid NOT NULL,
    content jsonb NOT NULL,
    archived_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, id)
);
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
CREATE POLICY document_of_school ON document FOR SELECT TO school USING (tenant = current_user);
GRANT USAGE ON SCHEMA archive TO school;
GRANT SELECT ON document TO school;
