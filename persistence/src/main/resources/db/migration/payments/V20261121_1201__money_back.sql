-- Money that goes back takes its coins along; what was taken is kept, so that it can be given back exactly.
create table payments.refund (
  id text primary key check (length(id) between 1 and 255),
  purchase_id uuid not null references payments.purchase,
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in (
    'PENDING', 'REQUIRES_ACTION', 'SUCCEEDED', 'FAILED', 'CANCELED')),
  reason text,
  asked_at timestamptz not null,
  updated_at timestamptz not null default now(),
  version bigint not null default 0
);
create index refund_of_purchase on payments.refund (purchase_id);
create index refund_asked on payments.refund (asked_at);

create table payments.dispute (
  id text primary key check (length(id) between 1 and 255),
  purchase_id uuid not null references payments.purchase,
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in (
    'WARNING_NEEDS_RESPONSE', 'WARNING_UNDER_REVIEW', 'NEEDS_RESPONSE', 'UNDER_REVIEW',
    'WARNING_CLOSED', 'PREVENTED', 'WON', 'LOST')),
  reason text,
  fee bigint not null default 0 check (fee >= 0),
  hold_id uuid unique,
  asked_at timestamptz not null,
  updated_at timestamptz not null default now(),
  version bigint not null default 0
);
create index dispute_of_purchase on payments.dispute (purchase_id);
create index dispute_asked on payments.dispute (asked_at);

-- What one transfer took for a refund or a dispute, and the transfer that gave it back if one did.
create table payments.clawback (
  id uuid primary key,
  purchase_id uuid not null references payments.purchase,
  source_id text not null,
  coins bigint not null check (coins >= 0),
  bonus bigint not null check (bonus >= 0),
  from_promo bigint not null check (from_promo >= 0),
  from_cash bigint not null check (from_cash >= 0),
  from_debt bigint not null check (from_debt >= 0),
  transfer_id uuid not null unique,
  return_id uuid unique,
  taken_at timestamptz not null,
  returned_at timestamptz,
  version bigint not null default 0,
  constraint the_parts_are_the_whole check (
    coins + bonus > 0 and coins + bonus = from_promo + from_cash + from_debt),
  constraint returned_has_a_moment check ((return_id is null) = (returned_at is null))
);
create index clawback_of_purchase on payments.clawback (purchase_id);

comment on column payments.dispute.fee is
  'What the provider charged for it, in hundredths; it stays charged when the dispute is won.';
comment on column payments.dispute.hold_id is 'Coins set aside while the bank only asks.';
comment on column payments.clawback.from_debt is 'What the person no longer had and owes since.';

alter table payments.purchase add column fraud_warning text;
alter table payments.purchase add column fraud_warned_at timestamptz;
comment on column payments.purchase.fraud_warning is
  'The provider''s name of the warning that the card may not be the buyer''s.';

-- Nobody loses more coins than the purchase gave.
create function payments.guard_clawback() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from payments.purchase p join payments.clawback c on c.purchase_id = p.id
      where p.id = new.purchase_id and c.return_id is null
      group by p.id having sum(c.coins) > p.coins or sum(c.bonus) > p.bonus) then
    raise exception 'More was taken back than the purchase gave.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger clawback_is_guarded after insert or update on payments.clawback
  for each row execute function payments.guard_clawback();

-- What was decided stays decided, so that a late answer of the provider cannot undo it.
create function payments.guard_money_back() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.purchase_id, new.amount, new.currency)
    is distinct from (old.id, old.purchase_id, old.amount, old.currency) then
    raise exception 'What a refund or dispute is about never changes.'
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and old.state in (
      'FAILED', 'CANCELED', 'WARNING_CLOSED', 'PREVENTED', 'WON', 'LOST') then
    raise exception 'It is % for good.', old.state using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger refund_is_guarded before update on payments.refund
  for each row execute function payments.guard_money_back();
create trigger dispute_is_guarded before update on payments.dispute
  for each row execute function payments.guard_money_back();

create or replace function payments.forbid_removal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'Rows of % are never removed.', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger refund_stays before delete or truncate on payments.refund
  for each statement execute function payments.forbid_removal();
create trigger dispute_stays before delete or truncate on payments.dispute
  for each statement execute function payments.forbid_removal();
create trigger clawback_stays before delete or truncate on payments.clawback
  for each statement execute function payments.forbid_removal();

grant select, insert, update on payments.refund, payments.dispute, payments.clawback to aetherial_app;
grant select on payments.refund, payments.dispute, payments.clawback to aetherial_system;
