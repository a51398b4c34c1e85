-- Login roles of the whole server. Repeatable: runs at every start, as superuser.
do $$
begin
  if not exists (select from pg_roles where rolname = 'owner') then
    create role owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'app') then
    create role app login;
  end if;
  if not exists (select from pg_roles where rolname = 'platform_app') then
    create role platform_app login;
  end if;
  if not exists (select from pg_roles where rolname = 'batch') then
    create role batch login;
  end if;
end
$$;

-- Owns every object and runs the migrations. Creates the role of each establishment, hence administers it.
alter role owner nosuperuser createrole nocreatedb inherit password '${owner}';
alter role owner set search_path = "$user", extension, pg_temp;

-- Owns nothing and may read nothing until it becomes an establishment's role for one transaction.
alter role app nosuperuser nocreaterole nocreatedb noinherit password '${app}';
alter role app set search_path = "$user", platform, pg_temp;
alter role app set statement_timeout = '30s';
alter role app set idle_in_transaction_session_timeout = '60s';

alter role platform_app nosuperuser nocreaterole nocreatedb noinherit password '${platform_app}';
alter role platform_app set search_path = platform, pg_temp;
alter role platform_app set statement_timeout = '30s';
alter role platform_app set idle_in_transaction_session_timeout = '60s';

-- Jakarta Batch's own bookkeeping.
alter role batch nosuperuser nocreaterole nocreatedb noinherit password '${batch}';
alter role batch set search_path = batch, pg_temp;

revoke all on database postgres, template1 from public;
