-- What came in and what went out in a period: the postings of the period are read once, in the order of their key.
create function ledger.flow_of(p_person uuid, p_from timestamptz, p_to timestamptz)
returns table (income bigint, spending bigint)
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  -- A move between two buckets of one person is neither income nor spending: a transfer counts with its net.
  select coalesce(sum(t.net) filter (where t.net > 0), 0)::bigint,
    coalesce(-sum(t.net) filter (where t.net < 0), 0)::bigint
  from (
    select sum(p.amount) as net
    from ledger.account a
    join ledger.posting p on p.account_id = a.id and p.recorded_at >= p_from and p.recorded_at < p_to
    where a.owner_id = p_person and a.currency = 'AEC' and a.kind <> 'DEBT'
    group by p.recorded_at, p.seq) t
$$;
alter function ledger.flow_of set enable_seqscan = off;

revoke all on function ledger.flow_of from public;
grant execute on function ledger.flow_of to aetherial_app, aetherial_system;
