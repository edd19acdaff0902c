-- The roles of Nova in Postgres, and their rights in this database. Run it once in each database of an installation, as
-- a superuser, before the first migration:
--
--   psql "$ADMIN_URL" --file deploy/postgres-roles.sql
--   psql "$ADMIN_URL" --command "alter role nova_service password '…'"     -- and so for each role
--
-- It can be repeated. An installation whose tables belong to another role is handed over to `nova_migrate`.
--
-- nova_migrate  owns the database and everything in it. For `nova migrate`.               DATABASE_MIGRATION_URL
-- nova_service  reads and writes rows, and nothing else. For `nova serve`.                DATABASE_URL
-- nova_relay    reads the write-ahead log by its slot, and sees no table.                 DATABASE_RELAY_URL
-- nova_seed     reads and writes rows without triggers, truncates, vacuums. For seeding.  DATABASE_SEED_URL

do $$
declare
  role text;
begin
  foreach role in array array['nova_migrate', 'nova_service', 'nova_relay', 'nova_seed'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I login', role);
    end if;
    execute format('alter role %I nosuperuser nocreatedb nocreaterole nobypassrls', role);
  end loop;
end $$;

alter role nova_migrate noreplication;
alter role nova_service noreplication;
alter role nova_seed noreplication;
alter role nova_relay replication;

-- Each role may connect to this database only where that is said here.
do $$
begin
  execute format('alter database %I owner to nova_migrate', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to nova_service, nova_relay, nova_seed', current_database());
end $$;

-- What an earlier version of Nova created with the rights of another role.
do $$
declare
  one record;
begin
  for one in
    select format('alter table %s owner to nova_migrate', c.oid::regclass) as command
    from pg_class c
    where c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm')
      and c.relowner <> 'nova_migrate'::regrole
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    union all
    select format('alter routine %s owner to nova_migrate', p.oid::regprocedure)
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proowner <> 'nova_migrate'::regrole
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select format('alter type %s owner to nova_migrate', t.oid::regtype)
    from pg_type t
    where t.typnamespace = 'public'::regnamespace
      and t.typtype in ('e', 'd')
      and t.typowner <> 'nova_migrate'::regrole
      and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all
    select format('alter text search configuration %s owner to nova_migrate', c.oid::regconfig)
    from pg_ts_config c
    where c.cfgnamespace = 'public'::regnamespace
      and c.cfgowner <> 'nova_migrate'::regrole
    union all
    select format('alter publication %I owner to nova_migrate', p.pubname)
    from pg_publication p
    where p.pubowner <> 'nova_migrate'::regrole
  loop
    execute one.command;
  end loop;
end $$;

revoke create on schema public from public;
grant usage on schema public to nova_service, nova_seed;
grant select, insert, update, delete on all tables in schema public to nova_service;
grant select, insert, update, delete, truncate, maintain on all tables in schema public to nova_seed;
grant usage, select on all sequences in schema public to nova_service, nova_seed;
alter default privileges for role nova_migrate in schema public
  grant select, insert, update, delete on tables to nova_service;
alter default privileges for role nova_migrate in schema public
  grant select, insert, update, delete, truncate, maintain on tables to nova_seed;
alter default privileges for role nova_migrate in schema public
  grant usage, select on sequences to nova_service, nova_seed;
-- Row triggers would lock and count for each of millions of follows.
grant set on parameter session_replication_role to nova_seed;
