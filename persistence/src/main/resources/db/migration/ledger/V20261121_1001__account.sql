-- An account repeats its bounds as a constraint, so that even a wrong function cannot overdraw it.
-- PostgreSQL reads every check again for every statement, so the hot tables have one each: words are domains
-- and varchars, and what can only be wrong at the beginning is checked at the beginning.
-- PostgreSQL tests a domain when a value is made, not whenever its row is touched.
create domain ledger.account_kind as text check (value in (
  'TREASURY', 'ISSUER', 'REVENUE', 'PAYOUT_CLEARING', 'DISPUTE_LOSS', 'STRIPE_CLEARING',
  'MPESA_CLEARING', 'BANK_CLEARING', 'PROMO', 'CASH', 'EARNED', 'DEBT'));
create domain ledger.account_state as text check (value in ('OPEN', 'FROZEN_OUT', 'FROZEN', 'CLOSED'));

create table ledger.account (
  id uuid primary key,
  owner_id uuid references identity.person (id),
  kind ledger.account_kind not null,
  currency text not null default 'AEC',
  stripe smallint not null default 0,
  width smallint not null default 1,
  state ledger.account_state not null default 'OPEN',
  balance bigint not null default 0,
  held bigint not null default 0,
  lower_bound bigint,
  upper_bound bigint,
  version bigint not null default 0,
  last_posted_at timestamptz,
  opened_at timestamptz not null default clock_timestamp(),
  constraint account_place unique nulls not distinct (owner_id, kind, currency, stripe),
  -- A bound that is null bounds nothing.
  constraint within_bounds check (held >= 0 and balance - held >= lower_bound and balance <= upper_bound)
) with (fillfactor = 60);

comment on column ledger.account.width is
  'How many stripes this account has; a credit goes to stripe (random % width).';

-- Accounts start empty and well formed, and stay forever: coins come only through postings.
create function ledger.check_new_account() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.balance <> 0 or new.held <> 0 or new.version <> 0 then
    raise exception 'A ledger account starts empty.' using errcode = 'integrity_constraint_violation';
  elsif (new.owner_id is null) <> (new.kind not in ('PROMO', 'CASH', 'EARNED', 'DEBT')) then
    raise exception 'Buckets belong to people, the rest to the system.'
      using errcode = 'integrity_constraint_violation';
  elsif new.stripe not between 0 and new.width - 1 then
    raise exception 'A stripe lies within the width.' using errcode = 'integrity_constraint_violation';
  elsif (new.owner_id is null) <> (new.id >= 'ffffffff-0000-0000-0000-000000000000') then
    -- Whoever locks in id order may then add treasury stripes last.
    raise exception 'People sort before the system.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function ledger.forbid_removal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'Rows of % are never removed.', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger account_starts_well before insert on ledger.account
  for each row execute function ledger.check_new_account();
create trigger account_stays before delete or truncate on ledger.account
  for each statement execute function ledger.forbid_removal();
alter table ledger.account enable always trigger account_starts_well;
alter table ledger.account enable always trigger account_stays;
