-- Takes the words of one erased pupil (a regular expression of names and numbers) out of what the school itself cannot change:
-- the minutes of class councils in its archive, and its transfers of that pupil, by the identifiers. What is still on its way
-- to another school goes no further. Papers of others are signed and stay as they are. Only once the erasure is confirmed.
CREATE FUNCTION erase_mentions(pupil uuid, words text, identifiers text[]) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = platform, pg_temp AS
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
    UPDATE platform.transfer t SET identifier = '—', reason = 'The data were erased', problem = NULL, package = NULL,
        refusal = CASE WHEN t.refusal IS NOT NULL THEN 'The data were erased' END,
        state = CASE WHEN t.state IN ('asked', 'agreed', 'given') THEN 'withdrawn' ELSE t.state END, moved_at = now()
    WHERE platform.acting_tenant() IN (t.giving, t.receiving) AND t.identifier = ANY (identifiers);
    GET DIAGNOSTICS told = ROW_COUNT;
    RETURN touched + told;
END
$$;
REVOKE EXECUTE ON FUNCTION erase_mentions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_mentions TO school;
