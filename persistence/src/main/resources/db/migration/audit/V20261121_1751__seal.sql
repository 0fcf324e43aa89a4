-- Seals what administrators did, and finds what was changed, cut out or slipped in afterwards.
create function audit.act_hash(a audit.act) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(ledger.frame(array['act', a.seq::text, ledger.micros(a.happened_at), a.actor::text, a.act,
    a.object_kind, a.object_id, a.before, a.after, a.reason, a.address]))
$$;

create function audit.block_hash(b audit.block) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(ledger.frame(array[b.number::text, b.entries::text, encode(b.content_hash, 'hex'),
    encode(b.previous_hash, 'hex'), ledger.micros(b.sealed_at)]))
$$;

-- No transaction lasts a day: what is older than that and not sealed was slipped in.
create function audit.seal(p_max integer default 1000) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  last audit.block;
  made audit.block;
  v_seqs bigint[];
begin
  perform pg_advisory_xact_lock(hashtextextended('audit.seal', 0));
  select * into last from audit.block b order by b.number desc limit 1;
  select array_agg(n.seq order by n.seq) into v_seqs from (
    select a.seq from audit.act a
    where a.happened_at > coalesce(last.sealed_at, '-infinity') - interval '1 day'
      and not exists (select from audit.block_entry x where x.seq = a.seq)
    order by a.seq limit p_max) n;
  if v_seqs is null then
    return null;
  end if;
  made.number := coalesce(last.number, 0) + 1;
  made.entries := cardinality(v_seqs);
  made.previous_hash := last.hash;
  made.sealed_at := clock_timestamp();
  select sha256(string_agg(audit.act_hash(a), ''::bytea order by a.seq)) into made.content_hash
    from audit.act a where a.seq = any (v_seqs);
  made.hash := audit.block_hash(made);
  insert into audit.block select made.*;
  insert into audit.block_entry (seq, block) select s, made.number from unnest(v_seqs) s;
  return made.number;
end $$;
create index act_happened on audit.act (happened_at);

-- In the form in which every report of the books has what modules promise, so the nightly one names a broken link.
create function audit.check_invariants()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with link as (
    select b.*, lag(b.hash) over w as before, lag(b.number) over w as number_before
    from audit.block b window w as (order by b.number)
  ), content as (
    select x.block, count(a.seq) as entries,
      sha256(coalesce(string_agg(audit.act_hash(a), ''::bytea order by a.seq), ''::bytea)) as hash
    from audit.block_entry x left join audit.act a on a.seq = x.seq group by x.block
  )
  select 'audit-block-is-missing', 'block ' || (b.number - 1), (b.number - 1)::text,
    coalesce(b.number_before::text, 'none')
  from link b where b.number > 1 and b.number_before is distinct from b.number - 1
  union all
  select 'audit-block-does-not-follow', 'block ' || b.number, encode(b.before, 'hex'), encode(b.previous_hash, 'hex')
  from link b where b.number_before = b.number - 1 and b.previous_hash is distinct from b.before
  union all
  select 'audit-block-was-changed', 'block ' || k.number, encode(k.hash, 'hex'), encode(audit.block_hash(k), 'hex')
  from audit.block k where k.hash <> audit.block_hash(k)
  union all
  select 'audit-act-is-missing', 'block ' || b.number, b.entries::text, coalesce(c.entries, 0)::text
  from link b left join content c on c.block = b.number where c.entries is distinct from b.entries::bigint
  union all
  select 'audit-act-was-changed', 'block ' || b.number, encode(b.content_hash, 'hex'), encode(c.hash, 'hex')
  from link b join content c on c.block = b.number where c.entries = b.entries and c.hash <> b.content_hash
  union all
  select 'audit-act-was-slipped-in', 'act ' || a.seq, 'sealed', 'not sealed'
  from audit.act a
  where a.happened_at < (select max(b.sealed_at) from audit.block b) - interval '1 day'
    and not exists (select from audit.block_entry x where x.seq = a.seq)
$$;

revoke all on function audit.seal, audit.check_invariants, audit.act_hash, audit.block_hash from public;
grant execute on function audit.seal, audit.check_invariants to aetherial_app, aetherial_system;
