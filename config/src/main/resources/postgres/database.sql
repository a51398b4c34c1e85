-- One database (node). Repeatable: runs at every start, as superuser, connected to that database.
revoke all on schema public from public;

create schema if not exists extension;
grant usage on schema extension to public;
create extension if not exists unaccent with schema extension;
create extension if not exists pg_trgm with schema extension;
create extension if not exists btree_gist with schema extension;

-- Otherwise an injected expression could change role or path in the middle of a query.
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to owner;

create schema if not exists batch authorization batch;
