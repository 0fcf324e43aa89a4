-- Seals what is committed and not yet sealed. Sequence numbers do not commit in order: a transfer takes its number
-- after its transaction has an id, so once every transaction below a block's mark has ended, and a later run has
-- looked again, nothing can appear below that block any more. Until then each run looks again from the settled mark.
create function ledger.seal(p_max integer default 10000) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  last ledger.block;
  made ledger.block;
  v_xmin xid8;
  v_settled bigint;
  v_seqs bigint[];
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.seal', 0));
  select * into last from ledger.block b order by b.number desc limit 1;
  -- Before looking: whoever is older than this has ended.
  v_xmin := pg_snapshot_xmin(pg_current_snapshot());
  select array_agg(n.seq order by n.seq) into v_seqs from (
    select e.seq from (
      (select t.seq from ledger.transfer t where t.seq > coalesce(last.settled_seq, 0)
        and not exists (select from ledger.block_entry x where x.seq = t.seq) order by t.seq limit p_max)
      union all
      (select r.seq from ledger.refusal r where r.seq > coalesce(last.settled_seq, 0)
        and not exists (select from ledger.block_entry x where x.seq = r.seq) order by r.seq limit p_max)
      union all
      (select c.seq from ledger.account_change c where c.seq > coalesce(last.settled_seq, 0)
        and not exists (select from ledger.block_entry x where x.seq = c.seq) order by c.seq limit p_max)) e
    order by e.seq limit p_max) n;
  if v_seqs is null then
    return null;
  end if;
  -- Marks of a database that was restored elsewhere lie in the future of this one: they have ended, too.
  select coalesce(max(b.last_seq), 0) into v_settled from ledger.block b
    where b.number > coalesce(last.number, 0) - 1000
      and (b.sealed_xmax <= v_xmin or b.sealed_xmax > pg_snapshot_xmax(pg_current_snapshot()));
  v_settled := greatest(coalesce(last.settled_seq, 0), v_settled);
  if cardinality(v_seqs) = p_max then
    v_settled := greatest(coalesce(last.settled_seq, 0), least(v_settled, v_seqs[p_max]));
  end if;

  made.number := coalesce(last.number, 0) + 1;
  made.first_seq := v_seqs[1];
  made.last_seq := v_seqs[cardinality(v_seqs)];
  made.entries := cardinality(v_seqs);
  made.previous_hash := last.hash;
  made.sealed_at := clock_timestamp();
  made.settled_seq := v_settled;
  -- After looking: every transaction with a number below last_seq has an id below this.
  made.sealed_xmax := pg_snapshot_xmax(pg_current_snapshot());
  select sha256(string_agg(h.hash, ''::bytea order by h.seq)) into made.content_hash
    from ledger.entry_hashes(made.first_seq, made.last_seq) h where h.seq = any (v_seqs);
  made.hash := ledger.block_hash(made);
  insert into ledger.block select made.*;
  insert into ledger.block_entry (seq, block) select s, made.number from unnest(v_seqs) s;
  return made.number;
end $$;

-- Recomputes every block; the head's hash, noted elsewhere, proves later that nothing before it was changed.
create function ledger.verify_chain(p_from bigint default 1)
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
  select 'entry-was-slipped-in', 'seq ' || t.seq, 'sealed', 'not sealed'
  from ledger.transfer t
  where t.seq <= (select max(b.settled_seq) from ledger.block b)
    and not exists (select from ledger.block_entry x where x.seq = t.seq)
$$;
