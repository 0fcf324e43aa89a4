-- Money of a payout may come back after its wallet was closed; its coins belong there and nowhere else.
create or replace function ledger.stopped_by_freeze(p_kind text, p_state text, p_credit boolean) returns boolean
language sql immutable parallel safe as $$
  select case p_state
    when 'OPEN' then false
    when 'CLOSED' then not (p_credit and p_kind = 'PAYOUT_RETURN')
    when 'FROZEN_OUT' then not p_credit and p_kind not in ('CHARGEBACK', 'ADJUSTMENT')
    else p_kind not in ('CHARGEBACK', 'ADJUSTMENT', 'PAYOUT_RETURN')
  end
$$;
