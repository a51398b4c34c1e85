-- Removes documents of the acting school that are past their time, and nothing else: the rule is looked up here and never told
-- by the caller. The archive's tables are made after the platform's.
CREATE FUNCTION forget_documents(most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = platform, pg_temp AS
$$
DECLARE
    gone int;
BEGIN
    DELETE FROM archive.document d WHERE (d.tenant, d.id) IN (
        SELECT o.tenant, o.id FROM archive.document o
        CROSS JOIN LATERAL (
            SELECT r.years FROM archive.retention_rule r
            WHERE r.kind = o.kind AND r.country IN (o.country, '*') AND r.valid_from <= current_date
            ORDER BY r.country = '*', r.valid_from DESC LIMIT 1) rule
        WHERE o.tenant = platform.acting_tenant() AND o.year_ends_on + make_interval(years => rule.years) < current_date
        LIMIT most);
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END
$$;

-- Takes one pupil out of what the school itself cannot change, its archive and its histories, once the school has asked for the
-- erasure and confirmed it.
CREATE FUNCTION erase_pupil(pupil uuid) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = platform, pg_temp AS
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
    EXECUTE format('UPDATE %I.mark_history SET note = NULL WHERE pupil_id = $1 AND note IS NOT NULL', platform.acting_tenant())
        USING pupil;
    EXECUTE format('UPDATE %I.roll_history h SET exceptions = (SELECT coalesce(jsonb_agg(CASE WHEN e ->> ''pupil'' = $1::text
            THEN e - ''note'' ELSE e END ORDER BY number), ''[]'')
        FROM jsonb_array_elements(h.exceptions) WITH ORDINALITY l (e, number))
        WHERE h.exceptions @> jsonb_build_array(jsonb_build_object(''pupil'', $1))', platform.acting_tenant()) USING pupil;
    RETURN gone + touched;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_documents, erase_pupil FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_documents, erase_pupil TO school;
