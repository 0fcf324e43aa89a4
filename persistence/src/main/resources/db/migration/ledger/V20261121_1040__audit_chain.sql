-- The audit chain: what was written is sealed in blocks, each over the one before, by a worker outside the hot path.
create table ledger.block (
  number bigint primary key check (number > 0),
  first_seq bigint not null,
  last_seq bigint not null,
  entries integer not null check (entries > 0),
  content_hash bytea not null,
  previous_hash bytea,
  hash bytea not null unique,
  sealed_at timestamptz not null,
  -- Lower numbers may still commit while transactions below this one run ...
  sealed_xmax xid8 not null,
  -- ... and up to here nothing can come any more.
  settled_seq bigint not null,
  check ((number = 1) = (previous_hash is null))
);

-- A lower number may commit after a higher one was sealed: so a block lists its members.
create table ledger.block_entry (
  seq bigint primary key,
  block bigint not null
);
create index block_entry_block on ledger.block_entry (block, seq);

create trigger block_is_append_only before update or delete or truncate on ledger.block
  for each statement execute function ledger.forbid_rewriting();
create trigger block_entry_is_append_only before update or delete or truncate on ledger.block_entry
  for each statement execute function ledger.forbid_rewriting();
alter table ledger.block enable always trigger block_is_append_only;
alter table ledger.block_entry enable always trigger block_entry_is_append_only;

-- Every field with its length before it, so that no two different rows have the same bytes; null has length -1.
create function ledger.frame(p_fields text[]) returns bytea
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(string_agg(
    case when f is null then '\xffffffff'::bytea
      else int4send(octet_length(convert_to(f, 'UTF8'))) || convert_to(f, 'UTF8') end, ''::bytea order by n), ''::bytea)
  from unnest(p_fields) with ordinality u (f, n)
$$;

create function ledger.micros(p_moment timestamptz) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select (extract(epoch from p_moment) * 1000000)::bigint::text
$$;

-- The bytes of everything that was numbered in a range: transfers with payload, actor and postings, refusals, changes.
create function ledger.entry_hashes(p_from bigint, p_to bigint)
returns table (seq bigint, hash bytea)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.seq, sha256(ledger.frame(array[
      'transfer', t.seq::text, t.id::text, t.kind::text, t.request_key, encode(t.fingerprint, 'hex'),
      t.asked_by::text, t.on_behalf_of::text, t.amount::text, t.available_after::text,
      t.reference_type, t.reference_id, t.description, t.metadata::text,
      ledger.micros(t.effective_at), ledger.micros(t.recorded_at), t.reverses::text, t.refunds::text,
      array_to_string(t.accounts, ','), array_to_string(t.amounts, ',')]) || l.bytes)
  from ledger.transfer t
  cross join lateral (
    select coalesce(string_agg(ledger.frame(array[
      'posting', p.account_id::text, p.owner_id::text, p.amount::text, p.balance_after::text, p.version::text,
      p.kind::text, p.credit::text, ledger.micros(p.effective_at), ledger.micros(p.recorded_at)]),
        ''::bytea order by u.n), ''::bytea) as bytes
    from unnest(t.accounts) with ordinality u (id, n)
    join ledger.posting p on p.account_id = u.id and p.recorded_at = t.recorded_at and p.seq = t.seq) l
  where t.seq between p_from and p_to
  union all
  select r.seq, sha256(ledger.frame(array[
      'refusal', r.seq::text, r.request_key, encode(r.fingerprint, 'hex'), r.asked_by::text, r.code, r.detail::text,
      ledger.micros(r.recorded_at)]))
  from ledger.refusal r where r.seq between p_from and p_to
  union all
  select c.seq, sha256(ledger.frame(array[
      'account-change', c.seq::text, c.owner_id::text, c.before, c.after, c.reason, c.changed_by::text,
      ledger.micros(c.recorded_at)]))
  from ledger.account_change c where c.seq between p_from and p_to
$$;

create function ledger.block_hash(b ledger.block) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(ledger.frame(array[b.number::text, b.first_seq::text, b.last_seq::text, b.entries::text,
    encode(b.content_hash, 'hex'), encode(b.previous_hash, 'hex'), ledger.micros(b.sealed_at)]))
$$;
