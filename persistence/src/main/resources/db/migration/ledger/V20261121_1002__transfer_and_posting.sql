-- The journal: one row per business effect; its request key is its identity, so a repeat cannot pay twice.
create table ledger.transfer (
  seq bigint primary key,
  recorded_at timestamptz not null,
  effective_at timestamptz not null,
  id uuid not null unique,
  amount bigint not null,
  available_after bigint,
  asked_by uuid,
  on_behalf_of uuid,
  reverses uuid,
  refunds uuid,
  kind ledger.transfer_kind not null,
  request_key varchar(200) not null unique,
  fingerprint bytea not null,
  reference_type varchar(60),
  reference_id varchar(200),
  description varchar(280),
  metadata jsonb,
  -- The legs stand here a second time: cheaper than an index on the postings, and a pair assertion besides.
  accounts uuid[] not null,
  amounts bigint[] not null,
  constraint a_transfer_moves_coins_between_accounts_not_in_the_future check (
    amount > 0 and effective_at <= recorded_at
    and cardinality(accounts) >= 2 and cardinality(accounts) = cardinality(amounts))
);

create unique index transfer_reversed_once on ledger.transfer (reverses) where reverses is not null;
create index transfer_refunds on ledger.transfer (refunds) where refunds is not null;

comment on column ledger.transfer.available_after is
  'What the payer could spend afterwards; kept so that a repeat gives the same answer.';

-- One line of one account. Within an account (recorded_at, seq) and version grow together.
create table ledger.posting (
  account_id uuid not null,
  recorded_at timestamptz not null,
  seq bigint not null,
  owner_id uuid,
  amount bigint not null,
  balance_after bigint not null,
  version bigint not null,
  effective_at timestamptz not null,
  kind ledger.transfer_kind not null,
  credit boolean not null,
  primary key (account_id, recorded_at, seq),
  constraint credit_is_the_sign check (amount <> 0 and credit = (amount > 0))
);

create index posting_filtered on ledger.posting (account_id, kind, credit, recorded_at, seq);
create index posting_backdated on ledger.posting (account_id, recorded_at) where effective_at < recorded_at;
