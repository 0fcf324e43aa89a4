-- What the house gives to one person is as everyday as what people send: where nothing is unusual about it, one
-- stripe of the house and one account of the person are locked and moved. The general door answers everything else.
create or replace function ledger.post(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_owner uuid[], p_account text[], p_amount bigint[])
returns ledger.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
declare
  v_request ledger.request := row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of,
    p_description, p_reference_type, p_reference_id, p_effective_at, p_metadata);
  v_ticket integer := floor(random() * 2147483647);
  v_floor timestamptz;
  v_to uuid[];
  v_from uuid;
  v_available bigint;
  answer ledger.outcome;
begin
  if p_owner[1] is null and p_amount = array[-p_amount[2], p_amount[2]] and p_amount[2] > 0
      and cardinality(p_owner) = 2 and cardinality(p_account) = 2
      and pg_try_advisory_xact_lock(hashtextextended(p_request_key, 0)) then
    -- People first, the system last, which is one order over all. A debt is looked at: bought coins fill it first.
    select max(a.last_posted_at), array_agg(a.id) filter (where not a.is_debt)
      into v_floor, v_to
    from (
      select c.id, c.balance, c.upper_bound, c.last_posted_at, c.kind = 'DEBT' as is_debt, c.state = 'OPEN' as is_open
      from ledger.account c
      where c.owner_id = p_owner[2]
        and (c.kind = 'DEBT' or c.kind = p_account[2] and c.stripe = v_ticket % c.width)
        and not exists (select from ledger.transfer t where t.request_key = p_request_key)
        and not exists (select from ledger.refusal r where r.request_key = p_request_key)
      order by c.id
      for no key update of c) a
    having bool_and(case when a.is_debt then a.balance = 0 else a.is_open and a.upper_bound is null end);
    if cardinality(v_to) = 1 then
      select c.id, greatest(v_floor, c.last_posted_at) into v_from, v_floor
      from ledger.account c
      where c.owner_id is null and c.kind = p_account[1] and c.stripe = v_ticket % c.width
        and c.state = 'OPEN' and c.balance - c.held - coalesce(c.lower_bound, 0) >= p_amount[2]
      for no key update;
    end if;
    if v_from is not null then
      select sum(c.balance - c.held) + p_amount[2] into v_available
      from ledger.account c where c.owner_id = p_owner[2] and c.kind <> 'DEBT';
      return ledger.record(v_request, v_from || v_to, p_amount, v_floor, v_available);
    end if;
  end if;
  answer := ledger.recall(p_request_key, p_fingerprint);
  if answer.outcome is not null then
    return answer;
  end if;
  return ledger.post_legs(v_request, p_owner, p_account, p_amount);
end $$;
