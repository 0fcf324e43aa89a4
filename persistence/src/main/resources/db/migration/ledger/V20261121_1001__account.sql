-- An account repeats its bounds as constraints, so that even a wrong function cannot overdraw it.
create table ledger.account (
  id uuid primary key,
  owner_id uuid references identity.person (id),
  kind text not null check (kind in (
    'TREASURY', 'ISSUER', 'REVENUE', 'PAYOUT_CLEARING', 'DISPUTE_LOSS', 'STRIPE_CLEARING',
    'MPESA_CLEARING', 'BANK_CLEARING', 'PROMO', 'CASH', 'EARNED', 'DEBT')),
  currency text not null default 'AEC',
  stripe smallint not null default 0,
  width smallint not null default 1,
  state text not null default 'OPEN' check (state in ('OPEN', 'FROZEN_OUT', 'FROZEN', 'CLOSED')),
  balance bigint not null default 0,
  held bigint not null default 0,
  lower_bound bigint,
  upper_bound bigint,
  version bigint not null default 0,
  last_posted_at timestamptz,
  opened_at timestamptz not null default clock_timestamp(),
  constraint account_place unique nulls not distinct (owner_id, kind, currency, stripe),
  constraint stripe_within_width check (stripe >= 0 and stripe < width),
  constraint held_is_not_negative check (held >= 0),
  constraint above_lower_bound check (lower_bound is null or balance - held >= lower_bound),
  constraint below_upper_bound check (upper_bound is null or balance <= upper_bound),
  constraint buckets_belong_to_people check ((owner_id is null) = (kind not in ('PROMO', 'CASH', 'EARNED', 'DEBT'))),
  -- People sort before the system: whoever locks in id order may add treasury stripes last.
  constraint system_sorts_last check ((owner_id is null) = (id >= 'ffffffff-0000-0000-0000-000000000000'))
) with (fillfactor = 60);

comment on column ledger.account.width is 'How many stripes this account has; a credit goes to stripe (random % width).';

-- Accounts start empty and stay forever: coins come only through postings.
create function ledger.forbid_account_surprise() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    raise exception 'A ledger account starts empty.' using errcode = 'integrity_constraint_violation';
  end if;
  raise exception 'A ledger account is never removed.' using errcode = 'integrity_constraint_violation';
end $$;

create trigger account_starts_empty before insert on ledger.account
  for each row when (new.balance <> 0 or new.held <> 0 or new.version <> 0)
  execute function ledger.forbid_account_surprise();
create trigger account_stays before delete or truncate on ledger.account
  for each statement execute function ledger.forbid_account_surprise();
alter table ledger.account enable always trigger account_starts_empty;
alter table ledger.account enable always trigger account_stays;
