-- The everyday case again: one statement locks and looks, the other writes.
-- Whatever is unusual (a fee, a debt, a freeze, a bound, too few coins, a known key) is left to the general payment.
create or replace function ledger.move(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_from uuid, p_to uuid, p_amount bigint,
  p_accepted text[] default '{PROMO,CASH}', p_arrives text[] default '{PROMO,CASH}', p_fee bigint default 0)
returns ledger.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
declare
  v_started timestamptz := clock_timestamp();
  v_ticket integer := floor(random() * 2147483647);
  v_floor timestamptz;
  v_plain boolean;
  v_available bigint;
  -- What was locked: payers have the place of their bucket as a negative number, receivers as a positive one.
  l_id uuid[];
  l_place integer[];
  l_have bigint[];
  v_left bigint := p_amount;
  v_part bigint;
  v_from integer;
  v_to integer;
  v_ids uuid[];
  v_amounts bigint[];
begin
  if p_fee = 0 and p_amount > 0 and p_from <> p_to and pg_try_advisory_xact_lock(hashtextextended(p_request_key, 0))
    then
    -- A known key locks nothing: the general payment answers it.
    select max(a.last_posted_at), sum(a.have) filter (where a.pays and not a.is_debt),
        bool_and(case when a.is_debt then a.pays and a.have = 0 when a.pays then a.is_open and a.width = 1
          else a.is_open and a.upper_bound is null end),
        array_agg(a.id), array_agg(a.have),
        array_agg(case when a.is_debt then null when a.pays then - array_position(p_accepted, a.kind)
          else array_position(p_arrives, a.kind) end)
      into v_floor, v_available, v_plain, l_id, l_have, l_place
    from (
      select c.id, c.kind, c.balance - c.held as have, c.width, c.upper_bound, c.last_posted_at,
        c.owner_id = p_from as pays, c.kind = 'DEBT' as is_debt, c.state = 'OPEN' as is_open
      from ledger.account c
      where c.owner_id = any (array[p_from, p_to])
        and (c.owner_id = p_from or c.kind = any (p_arrives) and c.stripe = v_ticket % c.width)
        and not exists (select from ledger.transfer t where t.request_key = p_request_key)
        and not exists (select from ledger.refusal r where r.request_key = p_request_key)
      order by c.id
      for no key update of c) a;
  end if;
  if v_plain then
    for i in 1 .. cardinality(p_accepted) loop
      v_from := array_position(l_place, -i);
      v_to := array_position(l_place, i);
      v_part := least(v_left, l_have[v_from]);
      exit when v_from is null or v_to is null;
      if v_part > 0 then
        v_ids := v_ids || array[l_id[v_from], l_id[v_to]];
        v_amounts := v_amounts || array[-v_part, v_part];
        v_left := v_left - v_part;
        exit when v_left = 0;
      end if;
    end loop;
    if v_left = 0 then
      if clock_timestamp() - v_started > interval '2 milliseconds' and random() < 0.1 then
        insert into ledger.crowding (account_id, version)
        select c.id, c.version from ledger.account c where c.id = any (l_id) and c.owner_id = p_to and c.width < 16;
      end if;
      return ledger.record(
        row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
          p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
        v_ids, v_amounts, v_floor, v_available - p_amount);
    end if;
  end if;
  if p_fee > 0 then
    return ledger.pay(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata, p_from, p_accepted, p_arrives,
      array[p_to, null], array[null, 'REVENUE'], array[p_amount - p_fee, p_fee]);
  end if;
  return ledger.pay(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
    p_reference_type, p_reference_id, p_effective_at, p_metadata, p_from, p_accepted, p_arrives,
    array[p_to], null, array[p_amount]);
end $$;
