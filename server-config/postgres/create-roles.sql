-- The roles and the database of Aetherial, for PostgreSQL 15 and newer. It may be run again:
-- what exists is kept, the two passwords are set anew. Run it as a superuser:
--
--   psql -h HOST -U postgres -v ON_ERROR_STOP=1 \
--     -v owner_password=… -v application_password=… -f create-roles.sql

-- The owner has the schemas and runs the migrations; it serves no request.
select 'create role aetherial_owner'
where not exists (select from pg_roles where rolname = 'aetherial_owner') \gexec

-- The application is weak: it owns nothing, and sees only what the migrations grant.
select 'create role aetherial_app'
where not exists (select from pg_roles where rolname = 'aetherial_app') \gexec

-- Work that belongs to no person (timers, webhooks) takes this role on with SET LOCAL ROLE.
select 'create role aetherial_system'
where not exists (select from pg_roles where rolname = 'aetherial_system') \gexec

-- The owner may create databases: backups are tried out in one beside the real one.
alter role aetherial_owner with login noinherit nosuperuser createdb nocreaterole
  password :'owner_password';
alter role aetherial_app with login noinherit nosuperuser nocreatedb nocreaterole
  password :'application_password';
alter role aetherial_system with nologin nosuperuser nocreatedb nocreaterole;

-- Never inherited, only taken on: a forgotten SET ROLE fails instead of seeing everything.
-- PostgreSQL 15 has no such option at the grant; there NOINHERIT of the member says the same.
select case
  when current_setting('server_version_num')::int >= 160000
  then 'grant aetherial_system to aetherial_app with inherit false, set true'
  else 'grant aetherial_system to aetherial_app'
end \gexec

-- No statement may wait or run for ever, whatever the code above it forgets.
alter role aetherial_app set statement_timeout = '30s';
alter role aetherial_app set lock_timeout = '10s';
alter role aetherial_app set idle_in_transaction_session_timeout = '60s';
alter role aetherial_owner set lock_timeout = '30s';

select 'create database aetherial owner aetherial_owner encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'aetherial') \gexec

alter database aetherial set timezone = 'UTC';
revoke all on database aetherial from public;
grant connect on database aetherial to aetherial_app;
