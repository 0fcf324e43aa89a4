-- What administrators do is written down for good, and sealed in a chain of blocks as the ledger's entries are.
create schema audit;
grant usage on schema audit to aetherial_app, aetherial_system;

create table audit.act (
  seq bigint generated always as identity primary key,
  happened_at timestamptz not null default clock_timestamp(),
  actor uuid not null,
  act text not null check (act ~ '^[a-z]+\.[a-zA-Z]+$'),
  object_kind text not null check (object_kind <> ''),
  object_id text not null,
  before text,
  after text,
  reason text,
  address text not null
);
create index act_actor on audit.act (actor, seq);
create index act_object on audit.act (object_kind, object_id, seq);
create index act_word on audit.act (act, seq);
grant select on audit.act to aetherial_app, aetherial_system;
-- Number and moment are the database's.
grant insert (actor, act, object_kind, object_id, before, after, reason, address) on audit.act to aetherial_app;

create table audit.block (
  number bigint primary key check (number > 0),
  entries integer not null check (entries > 0),
  content_hash bytea not null,
  previous_hash bytea,
  hash bytea not null unique,
  sealed_at timestamptz not null,
  check ((number = 1) = (previous_hash is null))
);

-- A lower number may commit after a higher one was sealed: so a block lists its members.
create table audit.block_entry (
  seq bigint primary key,
  block bigint not null references audit.block
);
create index block_entry_block on audit.block_entry (block, seq);
grant select on audit.block, audit.block_entry to aetherial_app, aetherial_system;

create trigger act_is_append_only before update or delete or truncate on audit.act
  for each statement execute function ledger.forbid_rewriting();
create trigger block_is_append_only before update or delete or truncate on audit.block
  for each statement execute function ledger.forbid_rewriting();
create trigger block_entry_is_append_only before update or delete or truncate on audit.block_entry
  for each statement execute function ledger.forbid_rewriting();
alter table audit.act enable always trigger act_is_append_only;
alter table audit.block enable always trigger block_is_append_only;
alter table audit.block_entry enable always trigger block_entry_is_append_only;
