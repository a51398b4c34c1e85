-- A name as people search and sort it: without accents, case, apostrophes, hyphens and spaces
-- (N'Diaye, NDIAYE and n’diaye are neighbours). Immutable, since the dictionary is named in full.
CREATE FUNCTION fold(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT regexp_replace(lower(extension.unaccent('extension.unaccent'::regdictionary, name)), '[^[:alnum:]]+', '', 'g') $$;
-- The same, keeping the words apart, for similarity search.
CREATE FUNCTION fold_words(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT trim(regexp_replace(lower(extension.unaccent('extension.unaccent'::regdictionary, name)), '[^[:alnum:]]+', ' ', 'g')) $$;
GRANT EXECUTE ON FUNCTION fold, fold_words TO school, platform_app;
