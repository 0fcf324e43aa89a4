-- One person pays one or more receivers out of the buckets that are accepted: one round trip, locks before writes.
create function ledger.pay(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_from uuid, p_accepted text[], p_arrives text[], p_to uuid[], p_to_kind text[], p_amount bigint[])
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  answer ledger.outcome;
  a record;
  v_total bigint := 0;
  v_ticket integer := floor(random() * 2147483647);
  v_kinds text[] := p_arrives;
  v_has_system boolean := false;
  v_started timestamptz;
  v_floor timestamptz := '-infinity';
  v_debt bigint := 0;
  v_new_debt bigint;
  v_available bigint := 0;
  v_have bigint[] := array_fill(0::bigint, array[cardinality(p_accepted)]);
  v_parts bigint[];
  -- The rows of the payer, then those of the receivers, each in lock order.
  f_id uuid[] := '{}';
  f_place integer[] := '{}';
  f_have bigint[] := '{}';
  t_id uuid[] := '{}';
  t_owner uuid[] := '{}';
  t_kind text[] := '{}';
  t_state text[] := '{}';
  t_room bigint[] := '{}';
  t_amount bigint[] := '{}';
  v_frozen boolean := false;
  v_place integer;
  v_take bigint;
  v_left bigint;
  v_ids uuid[] := '{}';
  v_amounts bigint[] := '{}';
  k integer := 1;
begin
  if p_from is null or p_amount is null or cardinality(p_amount) = 0 or p_accepted is null
      or cardinality(p_to) <> cardinality(p_amount) or cardinality(p_arrives) <> cardinality(p_accepted)
      or (p_to_kind is not null and cardinality(p_to_kind) <> cardinality(p_amount)) then
    raise exception 'A payment needs a payer, and receivers, kinds and amounts of equal number.'
      using errcode = 'invalid_parameter_value';
  end if;
  answer := ledger.recall(p_request_key, p_fingerprint);
  if answer.outcome is not null then
    return answer;
  end if;
  for i in 1 .. cardinality(p_amount) loop
    if p_amount[i] is null or p_amount[i] <= 0 then
      raise exception 'An amount is at least one minor unit.' using errcode = 'invalid_parameter_value';
    end if;
    v_total := v_total + p_amount[i];
    if p_to[i] is null then
      v_has_system := true;
    elsif p_to[i] = p_from then
      return ledger.refused('same-person');
    end if;
    if p_to_kind[i] is not null then
      v_kinds := v_kinds || p_to_kind[i];
    end if;
  end loop;

  v_started := clock_timestamp();
  for a in
    select c.id, c.owner_id, c.kind, c.balance, c.held, c.upper_bound, c.state, c.version, c.last_posted_at
    from ledger.account c
    where c.owner_id = any (p_to || p_from)
      and (c.owner_id = p_from or (c.kind = any (v_kinds) and c.stripe = v_ticket % c.width))
    order by c.id
    for no key update
  loop
    v_floor := greatest(v_floor, a.last_posted_at);
    if a.owner_id = p_from then
      if a.kind = 'DEBT' then
        v_debt := a.balance;
      else
        v_available := v_available + a.balance - a.held;
      end if;
      v_place := array_position(p_accepted, a.kind);
      if v_place is not null then
        v_frozen := v_frozen or ledger.stopped_by_freeze(p_kind, a.state, false);
        v_have[v_place] := v_have[v_place] + a.balance - a.held;
        f_id := f_id || a.id;
        f_place := f_place || v_place;
        f_have := f_have || (a.balance - a.held);
      end if;
    else
      t_id := t_id || a.id;
      t_owner := t_owner || a.owner_id;
      t_kind := t_kind || a.kind;
      t_state := t_state || a.state;
      t_room := t_room || ledger.room(a.balance, a.upper_bound);
      t_amount := t_amount || 0::bigint;
    end if;
  end loop;
  if clock_timestamp() - v_started > interval '2 milliseconds' and random() < 0.1 then
    insert into ledger.crowding (account_id, version)
    select c.id, c.version from ledger.account c where c.id = any (t_id) and c.width < 16;
  end if;
  if v_has_system then
    for a in
      select c.id, c.kind, c.balance, c.upper_bound, c.state, c.last_posted_at
      from ledger.account c
      where c.owner_id is null and c.kind = any (v_kinds) and c.stripe = v_ticket % c.width
      order by c.id
      for no key update
    loop
      v_floor := greatest(v_floor, a.last_posted_at);
      t_id := t_id || a.id;
      t_owner := t_owner || null::uuid;
      t_kind := t_kind || a.kind;
      t_state := t_state || a.state;
      t_room := t_room || ledger.room(a.balance, a.upper_bound);
      t_amount := t_amount || 0::bigint;
    end loop;
  end if;

  if cardinality(f_id) < cardinality(p_accepted) then
    return ledger.refused('no-wallet', jsonb_build_object('owner', p_from));
  end if;
  if v_frozen then
    return ledger.refused('account-frozen', jsonb_build_object('owner', p_from));
  end if;
  if v_debt < 0 and ledger.stopped_by_debt(p_kind) and not ('DEBT' = any (p_accepted)) then
    return ledger.refused('in-debt', jsonb_build_object('debt', -v_debt));
  end if;
  v_parts := ledger.split(v_total, p_accepted, v_have);
  if v_parts is null then
    return ledger.refused('insufficient-balance', jsonb_build_object(
      'needed', v_total, 'available', (select sum(h) from unnest(v_have) h), 'buckets', p_accepted));
  end if;

  v_new_debt := coalesce(v_parts[array_position(p_accepted, 'DEBT')], 0);

  -- The parts flow into the receivers in the order given.
  v_left := p_amount[1];
  for i in 1 .. cardinality(p_accepted) loop
    v_take := v_parts[i];
    for j in 1 .. cardinality(f_id) loop
      continue when f_place[j] <> i or v_take = 0;
      if p_accepted[i] = 'DEBT' then
        f_have[j] := v_take;
      end if;
      if least(v_take, f_have[j]) > 0 then
        v_ids := v_ids || f_id[j];
        v_amounts := v_amounts || -least(v_take, f_have[j]);
        v_take := v_take - least(v_take, f_have[j]);
      end if;
    end loop;
    while v_parts[i] > 0 loop
      v_take := least(v_parts[i], v_left);
      v_place := null;
      for j in 1 .. cardinality(t_id) loop
        if t_owner[j] is not distinct from p_to[k] and t_kind[j] = coalesce(p_to_kind[k], p_arrives[i]) then
          v_place := j;
        end if;
      end loop;
      if v_place is null then
        if exists (select from ledger.account c where c.owner_id is not distinct from p_to[k]
            and c.kind = coalesce(p_to_kind[k], p_arrives[i])) then
          raise exception 'The receiving account is being widened.' using errcode = 'serialization_failure';
        end if;
        return ledger.refused('no-wallet', jsonb_build_object('owner', p_to[k]));
      end if;
      t_amount[v_place] := t_amount[v_place] + v_take;
      v_parts[i] := v_parts[i] - v_take;
      v_left := v_left - v_take;
      if v_left = 0 then
        k := k + 1;
        v_left := p_amount[k];
      end if;
    end loop;
  end loop;
  for j in 1 .. cardinality(t_id) loop
    continue when t_amount[j] = 0;
    if ledger.stopped_by_freeze(p_kind, t_state[j], true) then
      return ledger.refused('account-frozen', jsonb_build_object('owner', t_owner[j]));
    end if;
    if t_amount[j] > t_room[j] then
      return ledger.refused('limit-exceeded', jsonb_build_object('owner', t_owner[j], 'kind', t_kind[j]));
    end if;
    v_ids := v_ids || t_id[j];
    v_amounts := v_amounts || t_amount[j];
  end loop;
  return ledger.record(
    row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
    v_ids, v_amounts, v_floor, v_available - v_total + v_new_debt);
end $$;
alter function ledger.pay set enable_seqscan = off;
alter function ledger.pay set plan_cache_mode = force_generic_plan;
