-- A member pays for a plan every month; what it gives hangs on the invoice, so that each is answered once.
create table payments.customer (
  person_id uuid primary key references identity.person,
  stripe_id text not null unique check (length(stripe_id) between 1 and 255),
  created_at timestamptz not null default now()
);

create table payments.plan_price (
  id text primary key check (length(id) between 1 and 255),
  plan text not null check (plan ~ '^[a-z][a-z0-9-]{0,29}$'),
  name text not null check (length(name) between 1 and 30),
  coins bigint not null check (coins > 0),
  price bigint not null check (price > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null default now(),
  constraint an_offer_has_one_price unique (plan, coins, price, currency)
);
comment on table payments.plan_price is
  'Every offer that was ever subscribed to, by the provider''s price: who has it keeps it.';

create table payments.subscription (
  id uuid primary key,
  person_id uuid not null references identity.person,
  request_key text not null check (length(request_key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  plan text not null,
  name text not null,
  coins bigint not null check (coins > 0),
  price bigint not null check (price > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in (
    'CREATED', 'AWAITING_PAYMENT', 'TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'CANCELLED', 'EXPIRED')),
  session_id text unique,
  checkout_url text,
  stripe_id text unique,
  cancels_at_end boolean not null default false,
  period_start timestamptz,
  period_end timestamptz,
  trouble text check (trouble in ('CARD_DECLINED', 'CARD_NEEDS_CONSENT')),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  next_check_at timestamptz not null,
  told_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  updated_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint subscription_is_asked_once unique (person_id, request_key),
  constraint living_is_known_to_stripe check (
    state not in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED')
    or stripe_id is not null and started_at is not null),
  constraint ended_has_a_moment check ((state in ('CANCELLED', 'EXPIRED')) = (ended_at is not null)),
  constraint a_period_has_two_ends check (
    (period_start is null) = (period_end is null) and period_end >= period_start)
);
create index subscription_of_person on payments.subscription (person_id, created_at desc);
create index subscription_to_check on payments.subscription (next_check_at)
  where state in ('CREATED', 'AWAITING_PAYMENT');
create index subscription_figures on payments.subscription (state, started_at, ended_at)
  include (price, currency);
comment on column payments.subscription.told_at is
  'When the provider was asked for what the row says; an answer that was asked for earlier changes nothing.';
comment on column payments.subscription.trouble is 'Why the last invoice is not paid.';

create table payments.invoice (
  id text primary key check (length(id) between 1 and 255),
  subscription_id uuid not null references payments.subscription,
  number text,
  reason text not null,
  total bigint not null,
  paid bigint not null check (paid >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in ('DRAFT', 'OPEN', 'UNCOLLECTIBLE', 'VOID', 'PAID')),
  coins bigint not null default 0 check (coins >= 0),
  pay_url text,
  asked_at timestamptz not null,
  paid_at timestamptz,
  updated_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint paid_invoice_has_a_moment check ((state = 'PAID') = (paid_at is not null)),
  constraint coins_are_for_money check (coins = 0 or state = 'PAID')
);
create index invoice_of_subscription on payments.invoice (subscription_id, asked_at desc);
create index invoice_asked on payments.invoice (asked_at);
comment on column payments.invoice.coins is 'What it brought, in hundredths; the purchase of its id says more.';

create table payments.plan_wish (
  id uuid primary key,
  subscription_id uuid not null references payments.subscription,
  person_id uuid not null references identity.person,
  request_key text not null check (length(request_key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  kind text not null check (kind in ('CHANGE', 'CANCEL', 'RESUME')),
  price_id text references payments.plan_price,
  state text not null check (state in ('ASKED', 'DONE', 'REFUSED', 'OVERTAKEN')),
  asked_at timestamptz not null,
  next_check_at timestamptz not null,
  updated_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint wish_is_asked_once unique (person_id, request_key),
  constraint a_change_names_a_price check ((kind = 'CHANGE') = (price_id is not null))
);
create index plan_wish_to_check on payments.plan_wish (next_check_at) where state = 'ASKED';
create index plan_wish_of_subscription on payments.plan_wish (subscription_id, asked_at desc);

-- What has ended stays ended, and what was agreed on at the start stays as it was.
create function payments.guard_subscription() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.person_id, new.request_key, new.fingerprint, new.created_at)
    is distinct from (old.id, old.person_id, old.request_key, old.fingerprint, old.created_at)
    or old.stripe_id is not null and new.stripe_id is distinct from old.stripe_id
    or old.session_id is not null and new.session_id is distinct from old.session_id then
    raise exception 'A subscription keeps its identity.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and old.state in ('CANCELLED', 'EXPIRED') and old.stripe_id is not null then
    raise exception 'It is % for good.', old.state using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger subscription_is_guarded before update on payments.subscription
  for each row execute function payments.guard_subscription();

create function payments.guard_invoice() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.subscription_id, new.currency) is distinct from (old.id, old.subscription_id, old.currency)
    or old.state = 'PAID' and (new.state, new.coins) is distinct from (old.state, old.coins) then
    raise exception 'A paid invoice stays as it is.' using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger invoice_is_guarded before update on payments.invoice
  for each row execute function payments.guard_invoice();

create trigger subscription_stays before delete or truncate on payments.subscription
  for each statement execute function payments.forbid_removal();
create trigger invoice_stays before delete or truncate on payments.invoice
  for each statement execute function payments.forbid_removal();
create trigger plan_wish_stays before delete or truncate on payments.plan_wish
  for each statement execute function payments.forbid_removal();
create trigger plan_price_stays before update or delete or truncate on payments.plan_price
  for each statement execute function payments.forbid_removal();

grant select, insert on payments.customer, payments.plan_price to aetherial_app;
grant select, insert, update on payments.subscription, payments.invoice, payments.plan_wish to aetherial_app;
grant select on payments.customer, payments.plan_price, payments.subscription, payments.invoice,
  payments.plan_wish to aetherial_system;
