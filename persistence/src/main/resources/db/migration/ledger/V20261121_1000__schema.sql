-- The ledger keeps its own schema so that one pair of roles and one set of rights guard every coin.
create schema ledger;

comment on schema ledger is 'Double-entry books of the coins: written by functions only, never by the application.';

-- Transfers, refusals and account changes share one numbering, so the audit chain covers them as one story.
create sequence ledger.entry_seq as bigint;

-- The kinds are fixed words of the rule book. A domain and not an enum: row security lets only leakproof
-- comparisons use an index, and those of enums are not.
create function ledger.transfer_kinds() returns text[]
language sql immutable parallel safe as $$
  select array[
    'PURCHASE', 'REWARD', 'GRANT', 'TRANSFER', 'GIFT', 'TIP', 'SPEND', 'SALE', 'FEE', 'HOLD', 'CAPTURE',
    'RELEASE', 'REFUND', 'PAYOUT', 'PAYOUT_RETURN', 'CHARGEBACK', 'ADJUSTMENT', 'EXPIRE', 'MINT', 'BURN',
    'INTEREST', 'PRIZE']
$$;
create domain ledger.transfer_kind as text collate "C" check (value = any (ledger.transfer_kinds()));

-- What a caller says about a transfer, apart from its legs.
create type ledger.request as (
  id uuid,
  kind text,
  request_key text,
  fingerprint bytea,
  asked_by uuid,
  on_behalf_of uuid,
  description text,
  reference_type text,
  reference_id text,
  effective_at timestamptz,
  metadata jsonb);

-- What every door answers: an honest refusal is an outcome, never an SQL error.
create type ledger.outcome as (
  outcome text,
  transfer_id uuid,
  seq bigint,
  kind text,
  amount bigint,
  recorded_at timestamptz,
  effective_at timestamptz,
  available bigint,
  detail jsonb);
