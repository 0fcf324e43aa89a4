-- A back-dated entry changes what was true then, but never what was shown then: both questions have an answer.
create function ledger.balance_at(p_person uuid, p_moment timestamptz, p_basis text default 'RECORDED') returns bigint
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  select (coalesce(sum(b.balance_after), 0) + coalesce(sum(late.amount), 0))::bigint
  from ledger.account a
  left join lateral (
    select p.balance_after from ledger.posting p
    where p.account_id = a.id and p.recorded_at <= p_moment
    order by p.recorded_at desc, p.seq desc limit 1) b on true
  left join lateral (
    select sum(p.amount) as amount from ledger.posting p
    where p_basis = 'EFFECTIVE' and p.account_id = a.id and p.effective_at < p.recorded_at
      and p.recorded_at > p_moment and p.effective_at <= p_moment) late on true
  where a.owner_id = p_person and a.kind in ('PROMO', 'CASH', 'EARNED')
$$;
alter function ledger.balance_at set enable_seqscan = off;
