-- A pupil on the way from one school to another. Neither reads the other: both act on this row through the functions below,
-- which take the school from the role at work. asked -> agreed -> given -> taken; or refused, withdrawn, expired. package: what
-- the giving school hands over, here only between giving and taking.
CREATE TABLE transfer (
    id uuid PRIMARY KEY,
    giving text NOT NULL REFERENCES establishment,
    receiving text NOT NULL REFERENCES establishment,
    asked_by text NOT NULL,
    identifier_kind text NOT NULL CHECK (length(identifier_kind) BETWEEN 1 AND 40),
    identifier text NOT NULL CHECK (length(identifier) BETWEEN 1 AND 80),
    reason text NOT NULL CONSTRAINT transfer_reason_length CHECK (length(reason) BETWEEN 10 AND 500),
    leaves_on date NOT NULL,
    state text NOT NULL DEFAULT 'asked'
        CHECK (state IN ('asked', 'agreed', 'given', 'taken', 'refused', 'withdrawn', 'expired')),
    refusal text CHECK (length(refusal) BETWEEN 10 AND 500),
    problem text CHECK (length(problem) <= 200),
    asked_at timestamptz NOT NULL DEFAULT now(),
    moved_at timestamptz NOT NULL DEFAULT now(),
    package jsonb,
    CONSTRAINT transfer_between_two CHECK (giving <> receiving),
    CONSTRAINT transfer_asked_by_one_of_them CHECK (asked_by IN (giving, receiving)),
    CONSTRAINT transfer_package_on_the_way CHECK ((package IS NOT NULL) = (state = 'given'))
);
CREATE INDEX transfer_giving ON transfer (giving, asked_at);
CREATE INDEX transfer_receiving ON transfer (receiving, asked_at);
CREATE UNIQUE INDEX transfer_once_at_a_time ON transfer (giving, identifier_kind, identifier)
    WHERE state IN ('asked', 'agreed', 'given');

-- The transfers of the acting school, with the other's name and nothing else of it.
CREATE FUNCTION school_transfers() RETURNS TABLE (id uuid, side text, own boolean, school text, identifier_kind text,
        identifier text, reason text, leaves_on date, state text, refusal text, problem text, asked_at timestamptz,
        moved_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    SELECT t.id, CASE WHEN t.giving = a.tenant THEN 'giving' ELSE 'receiving' END, t.asked_by = a.tenant, e.name,
           t.identifier_kind, t.identifier, t.reason, t.leaves_on, t.state, t.refusal, t.problem, t.asked_at, t.moved_at
    FROM (SELECT platform.acting_tenant() AS tenant) a
    JOIN platform.transfer t ON a.tenant IN (t.giving, t.receiving)
    JOIN platform.establishment e ON e.tenant = CASE WHEN t.giving = a.tenant THEN t.receiving ELSE t.giving END
$$;

-- The other school learns of a step in its own journal, without learning who made it.
CREATE FUNCTION tell_transfer(transfer platform.transfer, action text) RETURNS void LANGUAGE sql
    SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.audit (tenant, action, entity, entity_id)
    VALUES (CASE WHEN transfer.giving = platform.acting_tenant() THEN transfer.receiving ELSE transfer.giving END,
            action, 'transfer', transfer.id::text)
$$;

-- Answers 'asked', 'known' where this very call was made before, or why not.
CREATE FUNCTION ask_transfer(key uuid, side text, slug text, kind text, value text, why text, day date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
DECLARE
    us text := platform.acting_tenant();
    them text := (SELECT e.tenant FROM platform.establishment e WHERE e.slug = ask_transfer.slug AND e.state = 'open');
    made platform.transfer;
BEGIN
    made := (SELECT t FROM platform.transfer t WHERE t.id = key);
    IF made.id IS NOT NULL THEN
        RETURN CASE WHEN made.asked_by = us AND made.identifier = value AND made.identifier_kind = kind THEN 'known'
                    ELSE 'taken-key' END;
    END IF;
    IF them IS NULL OR them = us OR us IS NULL THEN
        RETURN 'unknown-school';
    END IF;
    INSERT INTO platform.transfer (id, giving, receiving, asked_by, identifier_kind, identifier, reason, leaves_on)
    VALUES (key, CASE side WHEN 'giving' THEN us ELSE them END, CASE side WHEN 'giving' THEN them ELSE us END, us, kind,
            value, why, day)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN 'on-its-way';
    END IF;
    made := (SELECT t FROM platform.transfer t WHERE t.id = key);
    PERFORM platform.tell_transfer(made, 'transfer.ask');
    RETURN 'asked';
END
$$;

-- The row of the acting school's transfer, held; expired where it has waited for thirty days.
CREATE FUNCTION hold_transfer(key uuid) RETURNS platform.transfer LANGUAGE plpgsql SET search_path = platform, pg_temp AS
$$
DECLARE
    held platform.transfer;
BEGIN
    UPDATE platform.transfer t SET state = 'expired', moved_at = now()
    WHERE t.id = key AND platform.acting_tenant() IN (t.giving, t.receiving) AND t.state IN ('asked', 'agreed') AND t.moved_at < now() - interval '30 days';
    PERFORM FROM platform.transfer t WHERE t.id = key FOR UPDATE;
    held := (SELECT t FROM platform.transfer t
             WHERE t.id = key AND platform.acting_tenant() IN (t.giving, t.receiving));
    RETURN held;
END
$$;

-- Answers the new state, 'known' where it is there already, or 'not-now'. Who asked has consented; the other consents or
-- refuses; who asked withdraws. What is agreed is given by a piece of work of the giving school.
CREATE FUNCTION step_transfer(key uuid, step text, why text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
DECLARE
    us text := platform.acting_tenant();
    held platform.transfer := platform.hold_transfer(key);
    becomes text := CASE step WHEN 'consent' THEN 'agreed' WHEN 'refuse' THEN 'refused' WHEN 'withdraw' THEN 'withdrawn' END;
BEGIN
    IF held.id IS NULL THEN
        RETURN 'unknown';
    ELSIF held.state = becomes OR step = 'consent' AND held.state IN ('given', 'taken') THEN
        RETURN 'known';
    ELSIF held.state NOT IN ('asked', 'agreed') OR (held.state = 'agreed' AND step <> 'withdraw')
          OR (held.asked_by = us) <> (step = 'withdraw') THEN
        RETURN 'not-now';
    END IF;
    UPDATE platform.transfer t SET state = becomes, refusal = CASE step WHEN 'refuse' THEN why END, moved_at = now()
    WHERE t.id = key;
    IF step = 'consent' THEN
        INSERT INTO platform.work (tenant, kind, payload)
        VALUES (held.giving, 'transfers.give', jsonb_build_object('transfer', key));
    END IF;
    PERFORM platform.tell_transfer(held, 'transfer.' || step);
    RETURN becomes;
END
$$;

-- By the giving school, once both have agreed. Without a package: says why there is none, and both may see it.
CREATE FUNCTION give_transfer(key uuid, given jsonb, wrong text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
DECLARE
    held platform.transfer := platform.hold_transfer(key);
BEGIN
    IF held.id IS NULL OR held.giving <> platform.acting_tenant() OR held.state <> 'agreed' THEN
        RETURN false;
    END IF;
    UPDATE platform.transfer t SET package = given, problem = wrong, moved_at = now(),
           state = CASE WHEN given IS NULL THEN 'refused' ELSE 'given' END
    WHERE t.id = key;
    PERFORM platform.tell_transfer(held, 'transfer.give');
    RETURN true;
END
$$;

-- By the receiving school: the package, once; null where there is none for it.
CREATE FUNCTION take_transfer(key uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
DECLARE
    held platform.transfer := platform.hold_transfer(key);
BEGIN
    IF held.id IS NULL OR held.receiving <> platform.acting_tenant() OR held.state <> 'given' THEN
        RETURN NULL;
    END IF;
    UPDATE platform.transfer t SET package = NULL, state = 'taken', moved_at = now() WHERE t.id = key;
    PERFORM platform.tell_transfer(held, 'transfer.take');
    RETURN held.package;
END
$$;

REVOKE EXECUTE ON FUNCTION school_transfers, tell_transfer, ask_transfer, hold_transfer, step_transfer, give_transfer,
    take_transfer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION school_transfers, ask_transfer, step_transfer, give_transfer, take_transfer TO school;
-- The cleaning lets what nobody answered expire.
GRANT SELECT (id, state, moved_at), UPDATE (state, moved_at) ON transfer TO platform_app;
