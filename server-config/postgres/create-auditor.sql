-- A role that may read every row of Aetherial and write none: for the verifier, and for people who
-- look after the books. Run it as a superuser on the database; it may be run again:
--
--   psql -h HOST -U postgres -v ON_ERROR_STOP=1 -v auditor_password=… -f create-auditor.sql aetherial

select 'create role aetherial_auditor'
where not exists (select from pg_roles where rolname = 'aetherial_auditor') \gexec

-- Row security would hide rows from it, and books with hidden rows look healthy: hence bypassrls.
alter role aetherial_auditor with login noinherit nosuperuser nocreatedb nocreaterole bypassrls
  password :'auditor_password';
alter role aetherial_auditor set default_transaction_read_only = on;

select format('grant connect on database %I to aetherial_auditor', current_database()) \gexec
-- Only what the verifier reads: where members want their money to go is not among it.
grant usage on schema ledger to aetherial_auditor;
grant select on all tables in schema ledger to aetherial_auditor;
alter default privileges for role aetherial_owner in schema ledger
  grant select on tables to aetherial_auditor;
select format('grant usage on schema %s to aetherial_auditor', t.schema)
from (values ('payments'), ('payouts')) t (schema) where to_regnamespace(t.schema) is not null \gexec
select format('grant select on %s to aetherial_auditor', t.name)
from (values ('payments.purchase'), ('payments.refund'), ('payments.clawback'),
  ('payouts.withdrawal')) t (name) where to_regclass(t.name) is not null \gexec

-- The same role reads the views for reports.
select t.allowed
from (values ('grant usage on schema compat to aetherial_auditor'),
  ('grant select on all tables in schema compat to aetherial_auditor'),
  ('grant execute on function compat.coins, compat.party, compat.opened_at, compat.get_token_pricing,
    ledger.supply to aetherial_auditor')) t (allowed) where to_regnamespace('compat') is not null \gexec
