-- What Stripe does otherwise than it should, and what a card refused, is kept for whoever must act on it.
create table payments.stripe_oddity (
  kind text primary key check (kind in ('WRONG_LIVEMODE', 'OTHER_VERSION')),
  times bigint not null check (times > 0),
  detail text not null,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now()
);
grant select, insert, update on payments.stripe_oddity to aetherial_app;
grant select on payments.stripe_oddity to aetherial_system;

-- A row of its own, because a card may be refused while the purchase is being credited.
create table payments.card_refusal (
  purchase_id uuid primary key references payments.purchase,
  trouble text not null check (trouble in (
    'DECLINED', 'TOO_LITTLE_MONEY', 'EXPIRED_CARD', 'WRONG_CARD_DATA', 'NEEDS_CONSENT')),
  times bigint not null check (times > 0),
  last_at timestamptz not null default now()
);
grant select, insert, update on payments.card_refusal to aetherial_app;
grant select on payments.card_refusal to aetherial_system;

-- Stripe repeats a failure that it remembers for a key, so a page that never came is asked for anew.
create table payments.checkout_attempt (
  purchase_id uuid primary key references payments.purchase,
  attempt integer not null default 1 check (attempt between 1 and 20),
  failed_at timestamptz
);
comment on column payments.checkout_attempt.failed_at is 'When Stripe first answered this attempt with a failure.';
grant select, insert, update on payments.checkout_attempt to aetherial_app;
grant select on payments.checkout_attempt to aetherial_system;
