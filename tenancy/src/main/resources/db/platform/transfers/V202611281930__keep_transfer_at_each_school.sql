-- Each of the two schools has its own row of a transfer, on its own server: they may lie on different ones, and neither reaches
-- the other's. The giving school's row decides until the package is handed over, the receiving school's from then on; each
-- tells the other by queued work, and step grows with every change. asked -> agreed -> given -> taken; or refused, withdrawn,
-- expired. package: what the giving school hands over, here only between giving and taking.
-- consent of a guardian, or of a pupil of full age: needed where the two schools lie in different countries.
DROP FUNCTION school_transfers, ask_transfer, step_transfer, give_transfer, take_transfer, hold_transfer, tell_transfer;
ALTER TABLE transfer RENAME TO former_transfer;

CREATE TABLE transfer (
    tenant text NOT NULL DEFAULT current_user,
    id uuid NOT NULL,
    side text NOT NULL CHECK (side IN ('giving', 'receiving')),
    other text NOT NULL CHECK (other ~ '^t[0-9]{5,9}$'),
    other_name text NOT NULL,
    other_country text NOT NULL CHECK (other_country ~ '^[A-Z]{2}$'),
    own boolean NOT NULL,
    identifier_kind text NOT NULL CHECK (length(identifier_kind) BETWEEN 1 AND 40),
    identifier text NOT NULL CHECK (length(identifier) BETWEEN 1 AND 80),
    reason text NOT NULL CONSTRAINT transfer_reason_length CHECK (length(reason) BETWEEN 10 AND 500),
    leaves_on date NOT NULL,
    state text NOT NULL DEFAULT 'asked'
        CHECK (state IN ('asked', 'agreed', 'given', 'taken', 'refused', 'withdrawn', 'expired')),
    consent text NOT NULL DEFAULT 'unneeded' CHECK (consent IN ('unneeded', 'awaited', 'given', 'refused')),
    consent_by uuid,
    consent_on date,
    consent_form text CHECK (consent_form IN ('login', 'paper')),
    filing text CHECK (length(filing) BETWEEN 3 AND 120),
    refusal text CHECK (length(refusal) BETWEEN 10 AND 500),
    problem text CHECK (length(problem) <= 200),
    step int NOT NULL DEFAULT 0,
    asked_at timestamptz NOT NULL DEFAULT now(),
    moved_at timestamptz NOT NULL DEFAULT now(),
    package jsonb,
    PRIMARY KEY (tenant, id),
    CONSTRAINT transfer_between_two CHECK (other <> tenant),
    CONSTRAINT transfer_package_on_the_way CHECK (package IS NULL OR state = 'given'),
    CONSTRAINT transfer_goes_abroad_with_consent CHECK (
        side = 'receiving' OR state NOT IN ('given', 'taken') OR consent IN ('unneeded', 'given')),
    CONSTRAINT transfer_consent_is_somebodys CHECK (
        side = 'receiving' OR consent NOT IN ('given', 'refused')
        OR consent_by IS NOT NULL AND consent_on IS NOT NULL AND consent_form IS NOT NULL)
);
INSERT INTO transfer (tenant, id, side, other, other_name, other_country, own, identifier_kind, identifier, reason, leaves_on,
       state, consent, refusal, problem, asked_at, moved_at, package)
SELECT e.tenant, t.id, CASE WHEN e.tenant = t.giving THEN 'giving' ELSE 'receiving' END, o.tenant, o.name, o.country,
       t.asked_by = e.tenant, t.identifier_kind, t.identifier, t.reason, t.leaves_on, t.state,
       CASE WHEN e.country <> o.country AND t.state IN ('asked', 'agreed') THEN 'awaited' ELSE 'unneeded' END, t.refusal,
       t.problem, t.asked_at, t.moved_at, CASE WHEN e.tenant = t.receiving THEN t.package END
FROM former_transfer t JOIN establishment e ON e.tenant IN (t.giving, t.receiving)
JOIN establishment o ON o.tenant IN (t.giving, t.receiving) AND o.tenant <> e.tenant;
DROP TABLE former_transfer;

CREATE INDEX transfer_of_tenant ON transfer (tenant, asked_at);
CREATE UNIQUE INDEX transfer_once_at_a_time ON transfer (tenant, identifier_kind, identifier)
    WHERE side = 'giving' AND state IN ('asked', 'agreed', 'given');
ALTER TABLE transfer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY transfer_of_school ON transfer TO school USING (tenant = current_user) WITH CHECK (tenant = current_user);
-- For erase_mentions, which takes the school from the role at work: outside it the owner sees nothing.
CREATE POLICY transfer_of_acting_school ON transfer TO owner USING (tenant = platform.acting_tenant());
GRANT SELECT, INSERT ON transfer TO school;
GRANT UPDATE (identifier, reason, state, consent, consent_by, consent_on, consent_form, filing, refusal, problem, step,
    moved_at, package) ON transfer TO school;

-- As before, but for transfers: each school redacts its own row, and the other is told that it goes no further.
CREATE OR REPLACE FUNCTION erase_mentions(pupil uuid, words text, identifiers text[]) RETURNS int LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
DECLARE
    touched int;
    told int;
BEGIN
    IF NOT EXISTS (SELECT FROM platform.erasure e WHERE e.tenant = platform.acting_tenant() AND e.pupil_id = pupil
                   AND e.confirmed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the erasure is not confirmed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE archive.document d SET content = regexp_replace(d.content::text, words, '—', 'g')::jsonb
    WHERE d.tenant = platform.acting_tenant() AND d.kind = 'minutes' AND d.content::text ~ words;
    GET DIAGNOSTICS touched = ROW_COUNT;
    INSERT INTO platform.work (tenant, kind, payload)
    SELECT t.tenant, 'transfers.tell', jsonb_build_object('transfer', t.id) FROM platform.transfer t
    WHERE t.identifier = ANY (identifiers) AND t.state IN ('asked', 'agreed', 'given');
    UPDATE platform.transfer t SET identifier = '—', reason = 'The data were erased', problem = NULL, package = NULL,
        filing = NULL, refusal = CASE WHEN t.refusal IS NOT NULL THEN 'The data were erased' END,
        state = CASE WHEN t.state IN ('asked', 'agreed', 'given') THEN 'withdrawn' ELSE t.state END,
        step = t.step + 1, moved_at = now()
    WHERE t.identifier = ANY (identifiers);
    GET DIAGNOSTICS told = ROW_COUNT;
    RETURN touched + told;
END
$$;
