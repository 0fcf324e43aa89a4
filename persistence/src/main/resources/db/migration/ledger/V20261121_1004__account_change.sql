-- Freezing an account is an act of a person with a reason; the list of such acts only grows.
create table ledger.account_change (
  seq bigint primary key,
  owner_id uuid not null,
  before text not null,
  after text not null,
  reason text not null check (length(reason) between 1 and 500),
  changed_by uuid,
  recorded_at timestamptz not null default clock_timestamp()
);
create index account_change_owner on ledger.account_change (owner_id, seq);
