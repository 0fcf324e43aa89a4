-- The general door: named legs, negative pays and positive receives; an owner of null is the system.
create function ledger.post_legs(
  p ledger.request, p_owner uuid[], p_account text[], p_amount bigint[],
  p_reverses uuid default null, p_refunds uuid default null)
returns ledger.outcome
language plpgsql as $$
declare
  a record;
  v_ticket integer := floor(random() * 2147483647);
  v_person uuid;
  v_floor timestamptz := '-infinity';
  v_available bigint := 0;
  v_pays boolean := false;
  v_owner uuid[] := p_owner;
  v_account text[] := p_account;
  v_keys text[] := '{}';
  v_key text;
  v_left bigint[] := p_amount;
  v_part bigint;
  v_place integer;
  l_id uuid[] := '{}';
  l_leg integer[] := '{}';
  l_state text[] := '{}';
  l_have bigint[] := '{}';
  l_room bigint[] := '{}';
  v_ids uuid[] := '{}';
  v_amounts bigint[] := '{}';
begin
  if coalesce(cardinality(p_amount), 0) < 2 or cardinality(p_owner) <> cardinality(p_amount)
      or cardinality(p_account) <> cardinality(p_amount) then
    raise exception 'A transfer needs two legs or more, each with owner, account and amount.'
      using errcode = 'invalid_parameter_value';
  end if;
  for i in 1 .. cardinality(p_owner) loop
    v_key := concat(p_owner[i], p_account[i]);
    if p_amount[i] is null or p_amount[i] = 0 or v_key = any (v_keys) then
      raise exception 'Each account has one leg, of at least one minor unit.'
        using errcode = 'invalid_parameter_value';
    end if;
    v_keys := v_keys || v_key;
    if p_owner[i] is not null then
      v_person := coalesce(v_person, p_owner[i]);
      v_pays := v_pays or p_amount[i] < 0;
    end if;
  end loop;

  -- People first, the system last: both in id order, which is one order over all.
  for a in
    select c.id, c.owner_id, c.kind, concat(c.owner_id, c.kind) as key,
      c.stripe = v_ticket % c.width as chosen, c.balance, c.held, c.lower_bound,
      c.upper_bound, c.state, c.last_posted_at
    from ledger.account c
    where c.owner_id = any (p_owner)
      and (c.kind = 'DEBT' or c.kind = any (p_account) and (v_pays or c.stripe = v_ticket % c.width))
    order by c.id
    for no key update
  loop
    v_floor := greatest(v_floor, a.last_posted_at);
    v_place := array_position(v_keys, a.key);
    if a.kind = 'DEBT' and a.balance < 0 and v_place is null then
      if p.kind = 'PURCHASE' then
        -- Bought coins fill the debt first.
        v_place := array_position(v_keys, concat(a.owner_id, 'CASH'));
        if v_place is not null and v_left[v_place] > 0 then
          v_part := least(v_left[v_place], -a.balance);
          v_left[v_place] := v_left[v_place] - v_part;
          v_owner := v_owner || a.owner_id;
          v_account := v_account || 'DEBT'::text;
          v_left := v_left || v_part;
          v_place := cardinality(v_left);
        end if;
      elsif ledger.stopped_by_debt(p.kind) and exists (
          select from unnest(p_owner, p_amount) l (owner_id, amount) where l.owner_id = a.owner_id and l.amount < 0)
            then
        return ledger.refused('in-debt', jsonb_build_object('debt', -a.balance));
      end if;
    end if;
    -- A credit goes to the chosen stripe, a debit may need them all.
    continue when v_place is null or (v_left[v_place] > 0 and not a.chosen);
    l_id := l_id || a.id;
    l_leg := l_leg || v_place;
    l_state := l_state || a.state;
    l_have := l_have || ledger.have(a.balance, a.held, a.lower_bound);
    l_room := l_room || ledger.room(a.balance, a.upper_bound);
  end loop;
  for a in
    select c.id, c.owner_id, c.kind, c.balance, c.held, c.lower_bound, c.upper_bound, c.state, c.last_posted_at
    from ledger.account c
    where c.owner_id is null and c.stripe = v_ticket % c.width and c.kind = any (p_account)
    order by c.id
    for no key update
  loop
    v_place := array_position(v_keys, a.kind::text);
    continue when v_place is null;
    v_floor := greatest(v_floor, a.last_posted_at);
    l_id := l_id || a.id;
    l_leg := l_leg || v_place;
    l_state := l_state || a.state;
    l_have := l_have || ledger.have(a.balance, a.held, a.lower_bound);
    l_room := l_room || ledger.room(a.balance, a.upper_bound);
  end loop;

  for j in 1 .. cardinality(l_id) loop
    v_place := l_leg[j];
    continue when v_left[v_place] = 0;
    if ledger.stopped_by_freeze(p.kind, l_state[j], v_left[v_place] > 0) then
      return ledger.refused('account-frozen', jsonb_build_object('owner', v_owner[v_place]));
    end if;
    if v_left[v_place] > l_room[j] then
      return ledger.refused('limit-exceeded', jsonb_build_object('owner', v_owner[v_place], 'kind',
        v_account[v_place]));
    end if;
    v_part := case when v_left[v_place] > 0 then v_left[v_place] else -least(-v_left[v_place], l_have[j]) end;
    continue when v_part = 0;
    v_ids := v_ids || l_id[j];
    v_amounts := v_amounts || v_part;
    v_left[v_place] := v_left[v_place] - v_part;
    if v_owner[v_place] = v_person and v_account[v_place] <> 'DEBT' then
      v_available := v_available + v_part;
    end if;
  end loop;

  for i in 1 .. cardinality(v_left) loop
    continue when v_left[i] = 0;
    if not exists (select from ledger.account c where c.owner_id is not distinct from v_owner[i]
      and c.kind = v_account[i]) then
      return ledger.refused('no-wallet', jsonb_build_object('owner', v_owner[i]));
    elsif v_left[i] > 0 then
      raise exception 'The receiving account is being widened.' using errcode = 'serialization_failure';
    elsif v_owner[i] is not null then
      return ledger.refused('insufficient-balance', jsonb_build_object(
        'needed', -p_amount[i], 'available', v_left[i] - p_amount[i], 'buckets', array[v_account[i]]));
    end if;
    -- The chosen stripe is drained: whatever other stripe is free helps out, without ever waiting for one.
    for a in select * from ledger.drain_stripes(v_account[i], -v_left[i], l_id) loop
      v_ids := v_ids || a.id;
      v_amounts := v_amounts || -a.amount;
      v_floor := greatest(v_floor, a.last_posted_at);
      v_left[i] := v_left[i] + a.amount;
    end loop;
    if v_left[i] < 0 then
      return ledger.refused(case when v_account[i] in ('TREASURY', 'ISSUER') then 'supply-exhausted'
        else 'insufficient-balance' end,
        jsonb_build_object('needed', -p_amount[i], 'available', v_left[i] - p_amount[i], 'account', v_account[i]));
    end if;
  end loop;
  if v_person is null then
    v_available := null;
  else
    select v_available + coalesce(sum(c.balance - c.held), 0) into v_available from ledger.account c
      where c.owner_id = v_person and c.kind in ('PROMO', 'CASH', 'EARNED');
  end if;
  return ledger.record(p, v_ids, v_amounts, v_floor, v_available, p_reverses, p_refunds);
end $$;
create function ledger.post(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_owner uuid[], p_account text[], p_amount bigint[])
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  answer ledger.outcome;
begin
  answer := ledger.recall(p_request_key, p_fingerprint);
  if answer.outcome is not null then
    return answer;
  end if;
  return ledger.post_legs(
    row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
    p_owner, p_account, p_amount);
end $$;
alter function ledger.post set enable_seqscan = off;
alter function ledger.post set plan_cache_mode = force_generic_plan;
