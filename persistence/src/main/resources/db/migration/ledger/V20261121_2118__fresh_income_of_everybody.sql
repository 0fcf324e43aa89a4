-- Whoever gets a few coins a day is asked about all the time: their few postings are read once, whatever their kinds.
-- Whether what went out gave something back that had come in since a moment.
create function ledger.is_given_back(p_seq bigint, p_since timestamptz) returns boolean
language plpgsql stable security invoker set search_path = pg_catalog, pg_temp as $$
declare
  v_original uuid;
begin
  select coalesce(t.reverses, t.refunds) into v_original from ledger.transfer t where t.seq = p_seq;
  return v_original is not null and exists (
    select from ledger.transfer o where o.id = v_original
      and o.recorded_at > p_since and o.kind not in ('PAYOUT_RETURN', 'REFUND'));
end $$;
alter function ledger.is_given_back set enable_seqscan = off;

create or replace function ledger.fresh_income(p_account uuid, p_balance bigint, p_version bigint, p_since timestamptz)
returns bigint
language plpgsql stable security invoker set search_path = pg_catalog, pg_temp as $$
declare
  v_kind text;
  v_then ledger.posting;
  v_income bigint := 0;
  v_part bigint;
begin
  select * into v_then from ledger.posting p
    where p.account_id = p_account and p.recorded_at <= p_since order by p.recorded_at desc, p.seq desc limit 1;
  if p_version - coalesce(v_then.version, 0) <= 200 then
    select coalesce(sum(p.amount) filter (where case when p.credit then p.kind not in ('PAYOUT_RETURN', 'REFUND')
      else ledger.is_given_back(p.seq, p_since) end), 0)
      into v_income from ledger.posting p where p.account_id = p_account and p.recorded_at > p_since;
    return v_income;
  end if;
  v_income := p_balance - coalesce(v_then.balance_after, 0);
  foreach v_kind in array array['PAYOUT_RETURN', 'REFUND'] loop
    select sum(p.amount) into v_part from ledger.posting p
      where p.account_id = p_account and p.kind = v_kind and p.credit = true and p.recorded_at > p_since;
    v_income := v_income - coalesce(v_part, 0);
  end loop;
  -- What went out is not taken from it, but for income of this time that was given back.
  foreach v_kind in array ledger.transfer_kinds() loop
    select sum(p.amount) filter (where not ledger.is_given_back(p.seq, p_since)) into v_part from ledger.posting p
      where p.account_id = p_account and p.kind = v_kind and p.credit = false and p.recorded_at > p_since;
    v_income := v_income - coalesce(v_part, 0);
  end loop;
  return v_income;
end $$;
alter function ledger.fresh_income set enable_seqscan = off;
alter function ledger.fresh_income set enable_bitmapscan = off;
revoke all on function ledger.is_given_back from public;
grant execute on function ledger.is_given_back to aetherial_app, aetherial_system;
