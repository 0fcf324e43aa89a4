-- A hold reserves coins where they lie; it never moves them, so releasing it cannot restore a wrong balance.
create table ledger.hold (
  id uuid primary key,
  request_key text not null unique check (length(request_key) between 1 and 200),
  fingerprint bytea not null check (octet_length(fingerprint) between 1 and 64),
  owner_id uuid,
  kind ledger.transfer_kind not null,
  amount bigint not null check (amount > 0),
  captured bigint not null default 0,
  released bigint not null default 0,
  state text not null default 'PENDING' check (state in ('PENDING', 'CAPTURED', 'RELEASED', 'EXPIRED')),
  expires_at timestamptz,
  available_after bigint,
  asked_by uuid,
  reference_type text check (length(reference_type) <= 60),
  reference_id text check (length(reference_id) <= 200),
  description text check (length(description) <= 280),
  placed_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid,
  resolved_key text,
  transfer_id uuid references ledger.transfer (id),
  constraint resolved_in_full check (
    (state = 'PENDING' and captured = 0 and released = 0 and resolved_at is null)
    or (state = 'CAPTURED' and captured > 0 and released >= 0 and captured + released = amount
      and transfer_id is not null)
    or (state in ('RELEASED', 'EXPIRED') and captured = 0 and released = amount and transfer_id is null)),
  constraint resolved_has_a_moment check ((state = 'PENDING') = (resolved_at is null))
) with (fillfactor = 80);
create index hold_due on ledger.hold (expires_at, id) where state = 'PENDING';
create index hold_owner on ledger.hold (owner_id, placed_at);

-- The buckets a hold came from, in the order in which they are spent.
create table ledger.hold_part (
  hold_id uuid not null references ledger.hold (id),
  place smallint not null,
  account_id uuid not null references ledger.account (id),
  kind text not null,
  amount bigint not null check (amount > 0),
  captured bigint not null default 0 check (captured between 0 and amount),
  primary key (hold_id, place),
  unique (hold_id, account_id)
) with (fillfactor = 80);
create index hold_part_account on ledger.hold_part (account_id);

-- A resolved hold is history: resolving it a second time must fail even for a wrong function.
create function ledger.forbid_second_resolution() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'A hold is resolved at most once and never removed.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger hold_is_resolved_once before update on ledger.hold
  for each row when (old.state <> 'PENDING' or new.amount <> old.amount or new.owner_id is distinct from old.owner_id)
  execute function ledger.forbid_second_resolution();
create trigger hold_stays before delete or truncate on ledger.hold
  for each statement execute function ledger.forbid_second_resolution();
create trigger hold_part_stays before delete or truncate on ledger.hold_part
  for each statement execute function ledger.forbid_second_resolution();
alter table ledger.hold enable always trigger hold_is_resolved_once;
alter table ledger.hold enable always trigger hold_stays;
alter table ledger.hold_part enable always trigger hold_part_stays;
