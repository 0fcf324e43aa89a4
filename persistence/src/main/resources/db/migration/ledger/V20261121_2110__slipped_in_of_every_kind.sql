-- Nothing is slipped in behind the seal: no transfer, and no refusal or account change either.
create or replace function ledger.verify_chain(p_from bigint default 1)
returns table (problem text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with link as (
    select b.*, lag(b.hash) over (order by b.number) as before, lag(b.number) over (order by b.number) as number_before
    from ledger.block b where b.number >= p_from - 1
  ), content as (
    select b.number, count(h.seq) as entries, count(x.seq) as listed,
      sha256(coalesce(string_agg(h.hash, ''::bytea order by h.seq), ''::bytea)) as hash
    from link b
    join ledger.block_entry x on x.block = b.number
    left join ledger.entry_hashes(
      (select min(l.first_seq) from link l), (select max(l.last_seq) from link l)) h on h.seq = x.seq
    group by b.number
  )
  select 'block-is-missing', 'block ' || (b.number - 1), (b.number - 1)::text, coalesce(b.number_before::text, 'none')
  from link b where b.number > greatest(p_from, 1) and b.number_before is distinct from b.number - 1
  union all
  select 'block-does-not-follow', 'block ' || b.number, encode(b.before, 'hex'), encode(b.previous_hash, 'hex')
  from link b where b.number >= p_from and b.number_before = b.number - 1 and b.previous_hash is distinct from b.before
  union all
  select 'block-was-changed', 'block ' || b.number, encode(b.hash, 'hex'), encode(ledger.block_hash(k), 'hex')
  from link b join ledger.block k on k.number = b.number where b.number >= p_from and b.hash <> ledger.block_hash(k)
  union all
  select 'entry-is-missing', 'block ' || b.number, b.entries::text, coalesce(c.entries, 0)::text
  from link b left join content c on c.number = b.number
  where b.number >= p_from and (c.entries is distinct from b.entries::bigint or c.listed is distinct
    from b.entries::bigint)
  union all
  select 'content-was-changed', 'block ' || b.number, encode(b.content_hash, 'hex'), encode(c.hash, 'hex')
  from link b join content c on c.number = b.number
  where b.number >= p_from and c.entries = b.entries and c.hash <> b.content_hash
  union all
  select 'entry-was-slipped-in', 'seq ' || e.seq, 'sealed', 'not sealed'
  from (
    select t.seq from ledger.transfer t
    union all
    select r.seq from ledger.refusal r
    union all
    select c.seq from ledger.account_change c) e
  where e.seq <= (select max(b.settled_seq) from ledger.block b)
    and not exists (select from ledger.block_entry x where x.seq = e.seq)
$$;
