-- Whose data a school has erased, and why: kept as long as the platform, so that a restored backup can be erased again. It is
-- asked for by one person and confirmed by another. Once confirmed it never changes.
CREATE TABLE erasure (
    tenant text NOT NULL DEFAULT current_user,
    id uuid NOT NULL,
    pupil_id uuid NOT NULL,
    reason text NOT NULL CONSTRAINT erasure_reason_length CHECK (length(reason) BETWEEN 10 AND 500),
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    confirmed_by uuid,
    confirmed_at timestamptz,
    PRIMARY KEY (tenant, id),
    CONSTRAINT erasure_once UNIQUE (tenant, pupil_id),
    CONSTRAINT erasure_by_two CHECK (confirmed_by <> asked_by),
    CONSTRAINT erasure_confirmed_by_somebody CHECK (num_nonnulls(confirmed_by, confirmed_at) IN (0, 2))
);
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY erasure_seen_by_school ON erasure FOR SELECT TO school USING (tenant = current_user);
CREATE POLICY erasure_asked_by_school ON erasure FOR INSERT TO school WITH CHECK (tenant = current_user);
CREATE POLICY erasure_confirmed_by_school ON erasure FOR UPDATE TO school
    USING (tenant = current_user AND confirmed_at IS NULL) WITH CHECK (tenant = current_user);
CREATE POLICY erasure_withdrawn_by_school ON erasure FOR DELETE TO school
    USING (tenant = current_user AND confirmed_at IS NULL);
CREATE POLICY erasure_of_acting_school ON erasure FOR SELECT TO owner USING (tenant = platform.acting_tenant());
GRANT SELECT, DELETE ON erasure TO school;
GRANT INSERT (id, pupil_id, reason, asked_by) ON erasure TO school;
GRANT UPDATE (confirmed_by, confirmed_at) ON erasure TO school;
