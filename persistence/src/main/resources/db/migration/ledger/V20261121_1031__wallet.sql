-- What a member has, in one row; row security decides whose rows it may add up.
create function ledger.wallet(p_person uuid, p_clearing interval default interval '7 days')
returns table (
  person uuid, promo bigint, promo_held bigint, cash bigint, cash_held bigint, earned bigint, earned_held bigint,
  available bigint, held bigint, debt bigint, withdrawable bigint, state text)
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  with bucket as (
    select a.kind, sum(a.balance)::bigint as balance, sum(a.held)::bigint as held, max(a.state) as state,
      array_agg(a.id) as ids
    from ledger.account a where a.owner_id = p_person and a.currency = 'AEC' group by a.kind
  ), total as (
    select
      coalesce(sum(b.balance) filter (where b.kind = 'PROMO'), 0)::bigint as promo,
      coalesce(sum(b.held) filter (where b.kind = 'PROMO'), 0)::bigint as promo_held,
      coalesce(sum(b.balance) filter (where b.kind = 'CASH'), 0)::bigint as cash,
      coalesce(sum(b.held) filter (where b.kind = 'CASH'), 0)::bigint as cash_held,
      coalesce(sum(b.balance) filter (where b.kind = 'EARNED'), 0)::bigint as earned,
      coalesce(sum(b.held) filter (where b.kind = 'EARNED'), 0)::bigint as earned_held,
      coalesce(sum(b.balance) filter (where b.kind = 'DEBT'), 0)::bigint as debt,
      max(b.state) filter (where b.kind = 'EARNED') as state
    from bucket b
  ), fresh as (
    -- Income that came back from a failed payout was cleared before.
    select coalesce(sum(p.amount), 0)::bigint as amount
    from bucket b, unnest(b.ids) i (id)
    join ledger.posting p on p.account_id = i.id and p.recorded_at > clock_timestamp() - p_clearing
    where b.kind = 'EARNED' and p.credit and p.kind not in ('PAYOUT_RETURN', 'REFUND')
  )
  select p_person, t.promo, t.promo_held, t.cash, t.cash_held, t.earned, t.earned_held,
    t.promo + t.cash + t.earned - t.promo_held - t.cash_held - t.earned_held,
    t.promo_held + t.cash_held + t.earned_held, -t.debt,
    case when t.debt < 0 then 0
      else greatest(0, least(t.earned - t.earned_held, t.earned - f.amount - t.earned_held)) end,
    t.state
  from total t, fresh f
  where t.state is not null
$$;
alter function ledger.wallet set enable_seqscan = off;
