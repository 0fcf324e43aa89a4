-- What may be withdrawn is read in few steps, however much came in lately, and income that was given back is none.
-- Fresh income of an account is what came in since a moment. Where many postings are younger than that, it follows
-- from the two balances and from what went out, which for people whom many pay is little. Income that came back from a
-- failed payout was cleared before; income that was given back within the time never clears.
-- Everything is looked up by a key, in statements so plain that no plan of them can be a bad one.
create function ledger.fresh_income(p_account uuid, p_balance bigint, p_version bigint, p_since timestamptz)
returns bigint
language plpgsql stable security invoker set search_path = pg_catalog, pg_temp as $$
declare
  v_kind text;
  v_then ledger.posting;
  v_income bigint := 0;
  v_part bigint;
  v_out record;
  v_original uuid;
begin
  select * into v_then from ledger.posting p
    where p.account_id = p_account and p.recorded_at <= p_since order by p.recorded_at desc, p.seq desc limit 1;
  if p_version - coalesce(v_then.version, 0) <= 200 then
    select coalesce(sum(p.amount) filter (where not p.credit or p.kind not in ('PAYOUT_RETURN', 'REFUND')), 0)
      into v_income from ledger.posting p where p.account_id = p_account and p.recorded_at > p_since;
  else
    v_income := p_balance - coalesce(v_then.balance_after, 0);
    foreach v_kind in array array['PAYOUT_RETURN', 'REFUND'] loop
      select sum(p.amount) into v_part from ledger.posting p
        where p.account_id = p_account and p.kind = v_kind and p.credit = true and p.recorded_at > p_since;
      v_income := v_income - coalesce(v_part, 0);
    end loop;
  end if;
  -- What went out is not taken from it, but for income of this time that was given back.
  foreach v_kind in array ledger.transfer_kinds() loop
    for v_out in
      select p.seq, p.amount from ledger.posting p
      where p.account_id = p_account and p.kind = v_kind and p.credit = false and p.recorded_at > p_since
    loop
      select coalesce(t.reverses, t.refunds) into v_original from ledger.transfer t where t.seq = v_out.seq;
      if v_original is null or not exists (
          select from ledger.transfer o where o.id = v_original
            and o.recorded_at > p_since and o.kind not in ('PAYOUT_RETURN', 'REFUND')) then
        v_income := v_income - v_out.amount;
      end if;
    end loop;
  end loop;
  return v_income;
end $$;
alter function ledger.fresh_income set enable_seqscan = off;
alter function ledger.fresh_income set enable_bitmapscan = off;
revoke all on function ledger.fresh_income from public;
grant execute on function ledger.fresh_income to aetherial_app, aetherial_system;

create or replace function ledger.wallet(p_person uuid, p_clearing interval default interval '7 days')
returns table (
  person uuid, promo bigint, promo_held bigint, cash bigint, cash_held bigint, earned bigint, earned_held bigint,
  available bigint, held bigint, debt bigint, withdrawable bigint, state text)
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  with stripe as (
    select a.id, a.kind, a.balance, a.held, a.state, a.version, a.last_posted_at
    from ledger.account a where a.owner_id = p_person and a.currency = 'AEC'
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
    from stripe b
  ), moment as (
    select clock_timestamp() - p_clearing as cleared
    offset 0
  ), fresh as (
    select coalesce(sum(ledger.fresh_income(s.id, s.balance, s.version, m.cleared)), 0)::bigint as amount
    from moment m, stripe s
    where s.kind = 'EARNED' and s.version > 0 and s.last_posted_at > m.cleared
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
