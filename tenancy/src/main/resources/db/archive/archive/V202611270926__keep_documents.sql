-- Written once by the school itself when a year is closed; never changed by it. country: whose rules say how long it is kept.
-- content of a paper: the very characters that were signed, the signature, the digest, the key, and what is known beside;
-- of minutes and class lists: lines of pupils under "pupils", each with the pupil's id.
ALTER TABLE document
    ADD COLUMN pupil_id uuid,
    ADD COLUMN serial text,
    ADD COLUMN country text,
    ADD COLUMN year_ends_on date;
CREATE UNIQUE INDEX document_once ON document (tenant, kind, entity_id);
CREATE INDEX document_serial ON document (tenant, serial) WHERE serial IS NOT NULL;
CREATE INDEX document_pupil ON document (tenant, pupil_id) WHERE pupil_id IS NOT NULL;

GRANT INSERT ON document TO school;
CREATE POLICY document_kept_by_school ON document FOR INSERT TO school WITH CHECK (tenant = current_user);
-- For the two functions below, which take the school from the role at work: outside them their owner sees nothing.
CREATE POLICY document_of_acting_school ON document TO owner USING (tenant = platform.acting_tenant());

-- How long documents are kept after their year has ended. country '*' holds where a country has no rule of its own. A changed
-- rule is a new row with its day. read: whether somebody has read the text that source names.
CREATE TABLE retention_rule (
    country text NOT NULL CHECK (country ~ '^([A-Z]{2}|[*])$'),
    kind text NOT NULL,
    valid_from date NOT NULL,
    years int NOT NULL CONSTRAINT retention_rule_years_positive CHECK (years > 0),
    source text NOT NULL,
    read boolean NOT NULL DEFAULT false,
    PRIMARY KEY (country, kind, valid_from)
);
GRANT SELECT ON retention_rule TO school;
INSERT INTO retention_rule (country, kind, valid_from, years, source) VALUES
    ('*', 'report_card', '2026-01-01', 50, 'The product''s own: proof of schooling for a working life. No text read.'),
    ('*', 'certificate', '2026-01-01', 50, 'The product''s own: proof of schooling for a working life. No text read.'),
    ('*', 'class_list', '2026-01-01', 50, 'The product''s own: the roll by which schooling is attested. No text read.'),
    ('*', 'history', '2026-01-01', 50, 'The product''s own: what a pupil brought from another school. No text read.'),
    ('*', 'minutes', '2026-01-01', 10, 'The product''s own: longer than any appeal against a decision. No text read.');

CREATE FUNCTION rule(of_country text, of_kind text) RETURNS int LANGUAGE sql STABLE SET search_path = archive, pg_temp AS
$$
    SELECT r.years FROM archive.retention_rule r
    WHERE r.kind = of_kind AND r.country IN (of_country, '*') AND r.valid_from <= current_date
    ORDER BY r.country = '*', r.valid_from DESC LIMIT 1
$$;

-- Removes what is past its time, and nothing else: the rule is looked up here and never told by the caller.
CREATE FUNCTION forget(most int) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = archive, pg_temp AS
$$
    WITH gone AS (
        DELETE FROM archive.document d WHERE (d.tenant, d.id) IN (
            SELECT o.tenant, o.id FROM archive.document o
            WHERE o.tenant = platform.acting_tenant()
              AND o.year_ends_on + make_interval(years => archive.rule(o.country, o.kind)) < current_date
            LIMIT most)
        RETURNING 1)
    SELECT count(*)::int FROM gone
$$;

-- Takes one pupil out of the archive, once the school has asked for and confirmed the erasure.
CREATE FUNCTION erase(pupil uuid) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = archive, pg_temp AS
$$
DECLARE
    gone int;
    touched int;
BEGIN
    IF NOT EXISTS (SELECT FROM platform.erasure e WHERE e.tenant = platform.acting_tenant() AND e.pupil_id = pupil
                   AND e.confirmed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the erasure is not confirmed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM archive.document d WHERE d.tenant = platform.acting_tenant() AND d.pupil_id = pupil;
    GET DIAGNOSTICS gone = ROW_COUNT;
    UPDATE archive.document d SET content = jsonb_set(d.content, '{pupils}', (
        SELECT coalesce(jsonb_agg(line ORDER BY number), '[]')
        FROM jsonb_array_elements(d.content -> 'pupils') WITH ORDINALITY l (line, number)
        WHERE line ->> 'id' IS DISTINCT FROM pupil::text))
    WHERE d.tenant = platform.acting_tenant()
      AND d.content -> 'pupils' @> jsonb_build_array(jsonb_build_object('id', pupil));
    GET DIAGNOSTICS touched = ROW_COUNT;
    RETURN gone + touched;
END
$$;
REVOKE EXECUTE ON FUNCTION rule, forget, erase FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget, erase TO school;
