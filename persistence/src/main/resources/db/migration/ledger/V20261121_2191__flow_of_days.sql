-- What came in and went out day by day; nodes of before still ask flow_of for one sum.
create function ledger.flow_of_days(p_person uuid, p_from timestamptz, p_to timestamptz)
returns table (day date, income bigint, spending bigint)
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  -- A move between two buckets of one person is neither income nor spending: a transfer counts with its net.
  select (t.recorded_at at time zone 'UTC')::date,
    coalesce(sum(t.net) filter (where t.net > 0), 0)::bigint,
    coalesce(-sum(t.net) filter (where t.net < 0), 0)::bigint
  from (
    select p.recorded_at, sum(p.amount) as net
    from ledger.account a
    join ledger.posting p on p.account_id = a.id and p.recorded_at >= p_from and p.recorded_at < p_to
    where a.owner_id = p_person and a.currency = 'AEC' and a.kind <> 'DEBT'
    group by p.recorded_at, p.seq) t
  group by 1
$$;
alter function ledger.flow_of_days set enable_seqscan = off;

revoke all on function ledger.flow_of_days from public;
grant execute on function ledger.flow_of_days to aetherial_app, aetherial_system;
