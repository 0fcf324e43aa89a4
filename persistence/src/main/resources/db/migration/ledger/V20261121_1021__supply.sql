-- The supply is provable: what was minted is somewhere, and this says where.
create function ledger.supply() returns table (
  cap bigint, policy text, sink text, minted bigint, burned bigint, treasury bigint, circulating bigint, held bigint,
  clearing bigint, revenue bigint, debt bigint, dispute_loss bigint, accounted bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with sums as (
    select
      sum(a.balance) filter (where a.kind = 'ISSUER') as issuer,
      sum(a.balance - a.held) filter (where a.kind = 'TREASURY') as treasury,
      sum(a.balance - a.held) filter (where a.kind in ('PROMO', 'CASH', 'EARNED')) as circulating,
      sum(a.held) as held,
      sum(a.balance - a.held) filter (where a.kind like '%CLEARING') as clearing,
      sum(a.balance - a.held) filter (where a.kind = 'REVENUE') as revenue,
      sum(a.balance - a.held) filter (where a.kind = 'DEBT') as debt,
      sum(a.balance - a.held) filter (where a.kind = 'DISPUTE_LOSS') as dispute_loss
    from ledger.account a where a.currency = 'AEC'
  ), issued as (
    select -coalesce(sum(p.amount), 0) as minted
    from ledger.account a join ledger.posting p on p.account_id = a.id and p.kind = 'MINT' and not p.credit
    where a.kind = 'ISSUER' and a.currency = 'AEC'
  )
  select s.cap, s.policy, s.sink, minted::bigint, (minted + issuer)::bigint, treasury::bigint,
    coalesce(circulating, 0)::bigint, held::bigint, clearing::bigint, revenue::bigint, coalesce(debt, 0)::bigint,
    dispute_loss::bigint,
    (treasury + coalesce(circulating, 0) + held + clearing + revenue + coalesce(debt, 0) + dispute_loss)::bigint
  from sums, issued, ledger.supply_policy s where s.currency = 'AEC'
$$;
