-- A refusal is remembered under its request key, so that a repeat gets the same answer later too.
create table ledger.refusal (
  seq bigint primary key,
  request_key text not null unique check (length(request_key) between 1 and 200),
  fingerprint bytea not null check (octet_length(fingerprint) between 1 and 64),
  asked_by uuid,
  code text not null check (length(code) between 1 and 60),
  detail jsonb,
  recorded_at timestamptz not null default clock_timestamp()
);
create index refusal_asked_by on ledger.refusal (asked_by, recorded_at);
