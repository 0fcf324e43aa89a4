-- Which kinds a debt or a freeze stops is said once, for payments, postings, holds and batches alike.
create function ledger.stopped_by_debt(p_kind text) returns boolean
language sql immutable parallel safe as $$
  select p_kind in ('TRANSFER', 'GIFT', 'TIP', 'SPEND', 'SALE', 'FEE', 'HOLD', 'CAPTURE', 'PAYOUT', 'PRIZE')
$$;

-- An operator must be able to set a frozen account right; nobody else may move its coins.
create function ledger.stopped_by_freeze(p_kind text, p_state text, p_credit boolean) returns boolean
language sql immutable parallel safe as $$
  select case p_state
    when 'OPEN' then false
    when 'CLOSED' then true
    when 'FROZEN_OUT' then not p_credit and p_kind not in ('CHARGEBACK', 'ADJUSTMENT')
    else p_kind not in ('CHARGEBACK', 'ADJUSTMENT', 'PAYOUT_RETURN')
  end
$$;

-- How much more an account may receive before it reaches its upper bound.
create function ledger.room(p_balance bigint, p_upper_bound bigint) returns bigint
language sql immutable parallel safe as $$
  select case when p_upper_bound is null then 9223372036854775807 - greatest(p_balance, 0)
    else p_upper_bound - p_balance end
$$;
