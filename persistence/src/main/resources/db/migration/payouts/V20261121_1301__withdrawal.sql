-- A withdrawal remembers what was promised and how far it has come, so that coins become money exactly once.
create table payouts.withdrawal (
  id uuid primary key,
  person_id uuid not null references identity.person,
  method_id uuid not null references payouts.method,
  provider text not null check (provider ~ '^[a-z][a-z0-9]{1,19}$'),
  request_key text not null check (length(request_key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  coins bigint not null check (coins > 0),
  fee bigint not null check (fee >= 0),
  rate bigint not null check (rate > 0),
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in (
    'REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING', 'PAID', 'REJECTED', 'CANCELLED', 'FAILED', 'RETURNED')),
  delivery text not null check (delivery in (
    'WAITING', 'SENDING', 'ACCEPTED', 'UNKNOWN', 'MANUAL', 'REFUSED', 'DONE', 'CLOSED')),
  attempt integer not null default 1 check (attempt between 1 and 99),
  questions integer not null default 0 check (questions >= 0),
  external_id text not null unique check (external_id ~ '^[0-9a-f]{32}-[0-9]{1,2}$'),
  callback_token text not null unique check (length(callback_token) between 32 and 64),
  provider_reference text check (length(provider_reference) between 1 and 255),
  provider_code text check (length(provider_code) <= 60),
  provider_sentence text check (length(provider_sentence) <= 280),
  reason text check (length(reason) <= 280),
  taken_id uuid not null unique,
  settled_id uuid unique,
  released_id uuid unique,
  returned_id uuid unique,
  next_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  paid_at timestamptz,
  closed_at timestamptz,
  updated_at timestamptz not null default now(),
  events integer not null default 0 check (events >= 0),
  version bigint not null default 0,
  constraint request_is_asked_once unique (person_id, request_key),
  constraint the_fee_is_a_part check (fee < coins),
  constraint the_name_tells_the_attempt check (
    external_id = replace(id::text, '-', '') || '-' || attempt),
  constraint settled_or_released check (
    (settled_id is not null) = (state in ('PAID', 'RETURNED'))
    and (released_id is not null) = (state in ('REJECTED', 'CANCELLED', 'FAILED'))
    and (returned_id is not null) = (state = 'RETURNED')),
  constraint sent_has_a_moment check (
    state not in ('PROCESSING', 'PAID', 'FAILED', 'RETURNED') or sent_at is not null),
  constraint paid_has_a_moment check ((state in ('PAID', 'RETURNED')) = (paid_at is not null)),
  constraint closed_has_a_moment check (
    (state in ('REJECTED', 'CANCELLED', 'FAILED', 'RETURNED')) = (closed_at is not null))
);
create unique index one_open_withdrawal on payouts.withdrawal (person_id)
  where state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING');
create index withdrawal_of_person on payouts.withdrawal (person_id, id desc);
create index withdrawal_in_state on payouts.withdrawal (state, id desc);
create index withdrawal_due on payouts.withdrawal (next_at)
  where state in ('APPROVED', 'PROCESSING') and delivery in ('WAITING', 'SENDING', 'ACCEPTED', 'UNKNOWN');
create index withdrawal_of_provider on payouts.withdrawal (provider, sent_at);

comment on column payouts.withdrawal.rate is 'Millionths of the currency for one coin, when it was asked for.';
comment on column payouts.withdrawal.amount is 'Hundredths of the currency that the provider shall pay.';
comment on column payouts.withdrawal.delivery is 'How far the provider is, as far as we know.';
comment on column payouts.withdrawal.taken_id is 'The transfer that took the coins from the member''s income.';

-- Names of earlier attempts stay known, because their news may be late.
create table payouts.attempt (
  external_id text primary key check (length(external_id) between 1 and 35),
  withdrawal_id uuid not null references payouts.withdrawal,
  number integer not null check (number between 1 and 99),
  callback_token text not null unique,
  started_at timestamptz not null,
  ended_at timestamptz,
  code text,
  unique (withdrawal_id, number)
);

-- Everything that happened to a withdrawal: who, when and why.
create table payouts.withdrawal_event (
  withdrawal_id uuid not null references payouts.withdrawal,
  number integer not null check (number >= 1),
  at timestamptz not null,
  state text not null,
  delivery text not null,
  person_id uuid references identity.person,
  actor text not null check (actor ~ '^[a-z][a-z0-9]{1,19}$'),
  reason text not null check (length(reason) between 1 and 500),
  primary key (withdrawal_id, number)
);

-- Large withdrawals need two administrators, and nobody approves their own.
create table payouts.approval (
  withdrawal_id uuid not null references payouts.withdrawal,
  person_id uuid not null references identity.person,
  approved_at timestamptz not null,
  primary key (withdrawal_id, person_id)
);

-- Money that moved when it should not have: somebody has to look.
create table payouts.incident (
  id uuid primary key,
  withdrawal_id uuid not null references payouts.withdrawal,
  external_id text not null,
  kind text not null check (kind in ('LATE_SUCCESS', 'LATE_FAILURE', 'WRONG_AMOUNT', 'UNDECIDED')),
  what text not null check (length(what) between 1 and 500),
  suspense_id uuid unique,
  opened_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid references identity.person,
  resolution text check (length(resolution) between 1 and 500),
  resolving_id uuid unique,
  version bigint not null default 0,
  unique (external_id, kind),
  constraint resolved_says_how check (
    (resolved_at is null) = (resolution is null))
);
create index incident_open on payouts.incident (opened_at) where resolved_at is null;
