-- The everyday case, one payer and one receiver with open wallets, in three statements;
-- whatever is unusual about it (a fee, a debt, a freeze, too few coins) is left to the general payment.
create function ledger.move(
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
  a record;
  v_floor timestamptz := '-infinity';
  v_available bigint := 0;
  v_plain boolean := true;
  v_width integer;
  v_place integer;
  f_id uuid[] := '{}';
  f_have bigint[] := '{}';
  t_id uuid[] := '{}';
  v_parts bigint[];
  v_ids uuid[];
  v_amounts bigint[];
begin
  if p_fee = 0 and p_amount > 0 and p_from <> p_to and pg_try_advisory_xact_lock(hashtextextended(p_request_key, 0))
    then
    -- A known key locks nothing: the general payment answers it.
    for a in
      select c.id, c.kind, c.balance, c.balance - c.held as have, c.width, c.state, c.last_posted_at,
        c.owner_id = p_from as pays
      from ledger.account c
      where c.owner_id = any (array[p_from, p_to])
        and (c.owner_id = p_from or c.kind = any (p_arrives) and c.stripe = v_ticket % c.width)
        and not exists (select from ledger.transfer t where t.request_key = p_request_key)
        and not exists (select from ledger.refusal r where r.request_key = p_request_key)
      order by c.id
      for no key update of c
    loop
      if a.last_posted_at > v_floor then
        v_floor := a.last_posted_at;
      end if;
      if not a.pays then
        t_id[array_position(p_arrives, a.kind)] := a.id;
        v_plain := v_plain and a.state = 'OPEN' and a.kind <> 'DEBT';
        v_width := a.width;
      elsif a.kind = 'DEBT' then
        v_plain := v_plain and a.balance = 0;
      else
        v_plain := v_plain and a.state = 'OPEN' and a.width = 1;
        v_available := v_available + a.have;
        v_place := array_position(p_accepted, a.kind);
        if v_place > 0 then
          f_id[v_place] := a.id;
          f_have[v_place] := a.have;
        end if;
      end if;
    end loop;
    -- Gaps in the arrays mean that a wallet is missing.
    if v_plain and cardinality(f_id) = cardinality(p_accepted) and cardinality(t_id) = cardinality(p_accepted)
        and cardinality(p_arrives) = cardinality(p_accepted) and array_position(f_id, null) is null
        and array_position(t_id, null) is null then
      v_parts := ledger.split(p_amount, p_accepted, f_have);
    end if;
  end if;
  if v_parts is null then
    if p_fee > 0 then
      return ledger.pay(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
        p_reference_type, p_reference_id, p_effective_at, p_metadata, p_from, p_accepted, p_arrives,
        array[p_to, null], array[null, 'REVENUE'], array[p_amount - p_fee, p_fee]);
    end if;
    return ledger.pay(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata, p_from, p_accepted, p_arrives,
      array[p_to], null, array[p_amount]);
  end if;
  if v_width < 16 and clock_timestamp() - v_started > interval '2 milliseconds' and random() < 0.1 then
    insert into ledger.crowding (account_id, version)
    select c.id, c.version from ledger.account c where c.id = any (t_id);
  end if;
  for i in 1 .. cardinality(v_parts) loop
    if v_parts[i] > 0 then
      v_ids := v_ids || array[f_id[i], t_id[i]];
      v_amounts := v_amounts || array[-v_parts[i], v_parts[i]];
    end if;
  end loop;
  return ledger.record(
    row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
    v_ids, v_amounts, v_floor, v_available - p_amount);
end $$;
