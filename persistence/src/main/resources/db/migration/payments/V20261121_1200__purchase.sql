-- A purchase remembers what was ordered and how far it has come, so that one payment credits once.
create schema payments;
grant usage on schema payments to aetherial_app, aetherial_system;

create table payments.purchase (
  id uuid primary key,
  person_id uuid not null references identity.person,
  request_key text not null check (length(request_key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  bundle text check (length(bundle) between 1 and 60),
  coins bigint not null check (coins > 0),
  bonus bigint not null check (bonus >= 0),
  price bigint not null check (price > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in (
    'CREATED', 'AWAITING_PAYMENT', 'PAID', 'CREDITED', 'EXPIRED', 'FAILED', 'CANCELLED',
    'REFUNDED', 'CHARGED_BACK')),
  hold_id uuid not null unique,
  session_id text unique,
  payment_intent_id text unique,
  checkout_url text,
  transfer_id uuid unique,
  suspicion text,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  next_check_at timestamptz not null,
  paid_at timestamptz,
  credited_at timestamptz,
  updated_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint request_is_asked_once unique (person_id, request_key),
  constraint bonus_belongs_to_a_bundle check (bonus = 0 or bundle is not null),
  constraint payable_has_a_session check (
    state not in ('AWAITING_PAYMENT', 'PAID', 'CREDITED', 'REFUNDED', 'CHARGED_BACK')
    or session_id is not null),
  constraint paid_has_a_moment check (
    (state in ('PAID', 'CREDITED', 'REFUNDED', 'CHARGED_BACK')) = (paid_at is not null)),
  constraint credited_has_a_transfer check (
    (state in ('CREDITED', 'REFUNDED', 'CHARGED_BACK')) = (transfer_id is not null)
    and (transfer_id is null) = (credited_at is null))
);
create index purchase_of_person on payments.purchase (person_id, created_at desc);
create index purchase_to_check on payments.purchase (next_check_at)
  where state in ('CREATED', 'AWAITING_PAYMENT');
create index purchase_figures on payments.purchase (state) include (coins, bonus);

comment on column payments.purchase.suspicion is
  'Why the word of the provider was not believed; nothing was credited for it.';
comment on column payments.purchase.next_check_at is 'When somebody asks the provider if nothing was heard until then.';

-- Money that has arrived beats what we believed before; nothing else goes back.
create function payments.guard_purchase() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.person_id, new.request_key, new.fingerprint, new.coins, new.bonus, new.price,
      new.currency, new.hold_id, new.created_at)
    is distinct from (old.id, old.person_id, old.request_key, old.fingerprint, old.coins,
      old.bonus, old.price, old.currency, old.hold_id, old.created_at) then
    raise exception 'What was ordered never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.session_id is not null and new.session_id is distinct from old.session_id then
    raise exception 'A purchase keeps its session.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
      ('CREATED', 'AWAITING_PAYMENT'), ('CREATED', 'PAID'), ('AWAITING_PAYMENT', 'PAID'),
      ('EXPIRED', 'PAID'), ('FAILED', 'PAID'), ('CANCELLED', 'PAID'), ('PAID', 'CREDITED'),
      ('CREATED', 'EXPIRED'), ('CREATED', 'FAILED'), ('CREATED', 'CANCELLED'),
      ('AWAITING_PAYMENT', 'EXPIRED'), ('AWAITING_PAYMENT', 'FAILED'),
      ('AWAITING_PAYMENT', 'CANCELLED'),
      ('CREDITED', 'REFUNDED'), ('CREDITED', 'CHARGED_BACK')) then
    raise exception 'A purchase cannot go from % to %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger purchase_is_guarded before update on payments.purchase
  for each row execute function payments.guard_purchase();

create function payments.forbid_removal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'A purchase is never removed.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger purchase_stays before delete or truncate on payments.purchase
  for each statement execute function payments.forbid_removal();

grant select, insert, update on payments.purchase to aetherial_app;
grant select on payments.purchase to aetherial_system;
