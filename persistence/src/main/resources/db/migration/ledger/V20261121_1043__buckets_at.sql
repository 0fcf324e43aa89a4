-- A moment of the past has an origin for every coin too: the sum alone would not say what could be withdrawn then.
create function ledger.buckets_at(p_person uuid, p_moment timestamptz, p_basis text default 'RECORDED')
returns table (promo bigint, cash bigint, earned bigint, debt bigint)
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  with stripe as (
    select a.kind, coalesce(b.balance_after, 0) + coalesce(late.amount, 0) as balance
    from ledger.account a
    left join lateral (
      select p.balance_after from ledger.posting p
      where p.account_id = a.id and p.recorded_at <= p_moment
      order by p.recorded_at desc, p.seq desc limit 1) b on true
    left join lateral (
      select sum(p.amount) as amount from ledger.posting p
      where p_basis = 'EFFECTIVE' and p.account_id = a.id and p.effective_at < p.recorded_at
        and p.recorded_at > p_moment and p.effective_at <= p_moment) late on true
    where a.owner_id = p_person and a.currency = 'AEC'
  )
  select
    coalesce(sum(s.balance) filter (where s.kind = 'PROMO'), 0)::bigint,
    coalesce(sum(s.balance) filter (where s.kind = 'CASH'), 0)::bigint,
    coalesce(sum(s.balance) filter (where s.kind = 'EARNED'), 0)::bigint,
    -coalesce(sum(s.balance) filter (where s.kind = 'DEBT'), 0)::bigint
  from stripe s
$$;
alter function ledger.buckets_at set enable_seqscan = off;

revoke all on function ledger.buckets_at from public;
grant execute on function ledger.buckets_at to aetherial_app, aetherial_system;
