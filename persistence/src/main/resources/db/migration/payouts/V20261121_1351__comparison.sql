-- What the comparisons of payouts with the providers' books found is kept, so that people can look at it later.
create table payouts.comparison (
  id uuid primary key,
  started_at timestamptz not null,
  finished_at timestamptz,
  asked_by uuid references identity.person,
  compared integer not null default 0 check (compared >= 0),
  repaired integer not null default 0 check (repaired >= 0),
  differences integer not null default 0 check (differences >= 0),
  report jsonb not null default '[]' check (jsonb_typeof(report) = 'array')
);
create index comparison_latest on payouts.comparison (started_at desc);
-- Of two nodes one compares.
create unique index one_comparison_at_a_time on payouts.comparison ((true)) where finished_at is null;

comment on column payouts.comparison.asked_by is 'Absent for the one of the night.';

grant select, insert, update on payouts.comparison to aetherial_app;
