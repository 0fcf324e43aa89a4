-- Every comparison with Stripe leaves a report, so that an operator sees what differed and since when.
create table payments.stripe_reconciliation (
  id uuid primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  since timestamptz not null,
  requested_by uuid,
  recovered integer not null default 0 check (recovered >= 0),
  compared integer not null default 0 check (compared >= 0),
  repaired integer not null default 0 check (repaired >= 0),
  differences integer not null default 0 check (differences >= 0),
  report jsonb not null default '[]',
  failure text,
  check (finished_at >= started_at)
);
create index stripe_reconciliation_latest on payments.stripe_reconciliation (started_at desc);
create unique index one_reconciliation_at_a_time on payments.stripe_reconciliation ((true))
  where finished_at is null;

comment on column payments.stripe_reconciliation.recovered is 'Events that had not been delivered.';
comment on column payments.stripe_reconciliation.repaired is 'What differed until Stripe was asked.';

create trigger stripe_reconciliation_stays
  before delete or truncate on payments.stripe_reconciliation
  for each statement execute function payments.forbid_removal();

grant select, insert, update on payments.stripe_reconciliation to aetherial_app;
grant select on payments.stripe_reconciliation to aetherial_system;
