-- A hold ends exactly once: its own row is locked before any account, by everybody who wants to end it.

-- Parts flow into receivers in the order given; a receiver without a kind gets each part where its bucket arrives.
create function ledger.flow(
  p_parts bigint[], p_arrives text[], p_to uuid[], p_to_kind text[], p_amount bigint[])
returns table (owner_id uuid, kind text, amount bigint)
language sql immutable set search_path = pg_catalog, pg_temp as $$
  with part as (
    select place, arrives, coalesce(sum(size) over (order by place rows between unbounded preceding and 1 preceding),
      0) as low,
      sum(size) over (order by place) as high
    from unnest(p_parts, p_arrives) with ordinality u (size, arrives, place)
  ), receiver as (
    select owner_id, kind, coalesce(sum(size) over (order by place rows between unbounded preceding and 1 preceding),
      0) as low,
      sum(size) over (order by place) as high
    from unnest(p_to, coalesce(p_to_kind, array_fill(null::text, array[cardinality(p_to)])), p_amount)
      with ordinality u (owner_id, kind, size, place)
  )
  select r.owner_id, coalesce(r.kind, p.arrives), sum(least(p.high, r.high) - greatest(p.low, r.low))::bigint
  from part p join receiver r on p.low < r.high and r.low < p.high
  group by r.owner_id, coalesce(r.kind, p.arrives)
$$;

create function ledger.resolve_hold(p_hold uuid, p_state text, p_captured bigint, p_transfer uuid, p_by uuid,
  p_key text)
returns void
language sql set search_path = pg_catalog, pg_temp as $$
  update ledger.hold set state = p_state, captured = p_captured, released = amount - p_captured,
    transfer_id = p_transfer, resolved_at = clock_timestamp(), resolved_by = p_by, resolved_key = p_key
  where id = p_hold
$$;

create function ledger.hold_capture(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_hold uuid, p_accepted text[], p_arrives text[], p_to uuid[], p_to_kind text[], p_amount bigint[])
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  answer ledger.outcome := ledger.recall(p_request_key, p_fingerprint);
  h ledger.hold;
  a record;
  v_total bigint := (select sum(x) from unnest(p_amount) x);
  v_ticket integer := floor(random() * 2147483647);
  v_floor timestamptz := '-infinity';
  part_id uuid[];
  part_kind text[];
  part_amount bigint[];
  v_parts bigint[];
  v_kinds text[] := p_arrives || p_to_kind;
  t_id uuid[] := '{}';
  t_owner uuid[] := '{}';
  t_kind text[] := '{}';
  t_state text[] := '{}';
  t_balance bigint[] := '{}';
  v_has_system boolean := array_position(p_to, null) is not null;
  v_place integer;
  v_debt integer;
  v_take bigint;
  v_ids uuid[] := '{}';
  v_amounts bigint[] := '{}';
begin
  if answer.outcome is not null then
    return answer;
  end if;
  if v_total is null or 0 >= any (p_amount) or cardinality(p_to) <> cardinality(p_amount) then
    raise exception 'A capture needs receivers with at least one minor unit each.'
      using errcode = 'invalid_parameter_value';
  end if;
  select * into h from ledger.hold x where x.id = p_hold for no key update;
  if not found then
    return ledger.refused('no-such-hold', jsonb_build_object('hold', p_hold));
  elsif h.state <> 'PENDING' then
    return ledger.refused('hold-resolved', jsonb_build_object('hold', p_hold, 'state', h.state));
  elsif h.expires_at <= clock_timestamp() then
    return ledger.refused('hold-expired', jsonb_build_object('hold', p_hold, 'expires_at', h.expires_at));
  elsif v_total > h.amount then
    return ledger.refused('exceeds-hold', jsonb_build_object('held', h.amount, 'needed', v_total));
  end if;
  select array_agg(x.account_id order by x.place), array_agg(x.kind order by x.place),
    array_agg(x.amount order by x.place)
    into part_id, part_kind, part_amount from ledger.hold_part x where x.hold_id = p_hold;

  for a in
    select c.* from ledger.account c
    where c.id = any (part_id)
      or (c.owner_id = any (p_to) and (c.kind = any (v_kinds) or c.kind = 'DEBT') and c.stripe = v_ticket % c.width)
      or (v_has_system and c.owner_id is null and c.kind = any (v_kinds) and c.stripe = v_ticket % c.width)
    order by c.id
    for no key update
  loop
    v_floor := greatest(v_floor, a.last_posted_at);
    if a.id = any (part_id) and ledger.stopped_by_freeze(p_kind, a.state, false) then
      return ledger.refused('account-frozen', jsonb_build_object('owner', a.owner_id));
    end if;
    if a.id <> all (part_id) then
      t_id := t_id || a.id; t_owner := t_owner || a.owner_id; t_kind := t_kind || a.kind; t_state := t_state || a.state;
      t_balance := t_balance || a.balance;
    end if;
  end loop;

  v_parts := ledger.split(v_total, part_kind, part_amount);
  for i in 1 .. cardinality(part_id) loop
    continue when v_parts[i] = 0;
    v_ids := v_ids || part_id[i];
    v_amounts := v_amounts || -v_parts[i];
  end loop;
  for a in
    select * from ledger.flow(v_parts,
      (select array_agg(coalesce(p_arrives[array_position(p_accepted, k)], k) order by n)
        from unnest(part_kind) with ordinality u (k, n)),
      p_to, p_to_kind, p_amount)
  loop
    v_place := ledger.leg_of(t_owner, t_kind, a.owner_id, a.kind);
    if v_place is null then
      if exists (select from ledger.account c where c.owner_id is not distinct from a.owner_id and c.kind = a.kind) then
        raise exception 'The receiving account is busy.' using errcode = 'serialization_failure';
      end if;
      return ledger.refused('no-wallet', jsonb_build_object('owner', a.owner_id));
    elsif ledger.stopped_by_freeze(p_kind, t_state[v_place], true) then
      return ledger.refused('account-frozen', jsonb_build_object('owner', a.owner_id));
    end if;
    v_take := a.amount;
    v_debt := case when p_kind = 'PURCHASE' and a.kind = 'CASH' then ledger.leg_of(t_owner, t_kind, a.owner_id,
      'DEBT') end;
    if v_debt is not null and t_balance[v_debt] < 0 then
      -- Bought coins fill the debt first.
      v_ids := v_ids || t_id[v_debt];
      v_amounts := v_amounts || least(v_take, -t_balance[v_debt]);
      v_take := v_take - least(v_take, -t_balance[v_debt]);
    end if;
    if v_take > 0 then
      v_ids := v_ids || t_id[v_place];
      v_amounts := v_amounts || v_take;
    end if;
  end loop;

  answer.available := case when h.owner_id is not null then ledger.spendable(h.owner_id) + h.amount - v_total end;
  update ledger.account c set held = c.held - l.amount from unnest(part_id, part_amount) l (id, amount)
    where c.id = l.id;
  answer := ledger.record(
    row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
    v_ids, v_amounts, v_floor, answer.available);
  update ledger.hold_part x set captured = v_parts[x.place] where x.hold_id = p_hold and v_parts[x.place] > 0;
  perform ledger.resolve_hold(p_hold, 'CAPTURED', v_total, p_id, p_asked_by, p_request_key);
  return answer;
end $$;
alter function ledger.hold_capture set enable_seqscan = off;

-- Gives the coins of many holds back; their rows are already locked by the caller.
create function ledger.give_back(p_holds uuid[], p_state text, p_by uuid, p_key text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from ledger.account c
    where c.id in (select x.account_id from ledger.hold_part x where x.hold_id = any (p_holds))
    order by c.id for no key update;
  update ledger.account c set held = c.held - l.amount
  from (select x.account_id, sum(x.amount) as amount from ledger.hold_part x
    where x.hold_id = any (p_holds) group by 1) l
  where c.id = l.account_id;
  update ledger.hold x set state = p_state, released = x.amount, resolved_at = clock_timestamp(),
    resolved_by = p_by, resolved_key = p_key
  where x.id = any (p_holds);
end $$;
alter function ledger.give_back set enable_seqscan = off;

create function ledger.hold_release(p_hold uuid, p_request_key text, p_by uuid)
returns ledger.hold_outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  h ledger.hold;
begin
  select * into h from ledger.hold x where x.id = p_hold for no key update;
  if not found then
    return ledger.hold_refused('no-such-hold', jsonb_build_object('hold', p_hold));
  elsif h.state = 'RELEASED' and h.resolved_key = p_request_key then
    return row('REPLAYED', h.id, h.state, h.amount, h.captured, h.released, null, h.expires_at, null,
      null)::ledger.hold_outcome;
  elsif h.state <> 'PENDING' then
    return ledger.hold_refused('hold-resolved', jsonb_build_object('hold', p_hold, 'state', h.state));
  end if;
  perform ledger.give_back(array[p_hold], 'RELEASED', p_by, p_request_key);
  return row('DONE', h.id, 'RELEASED', h.amount, 0, h.amount, null, h.expires_at,
    case when h.owner_id is not null then ledger.spendable(h.owner_id) end, null)::ledger.hold_outcome;
end $$;

-- Run by a worker; two workers share the work instead of waiting for each other.
create function ledger.expire_holds(p_limit integer default 500) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_due uuid[];
begin
  select array_agg(d.id) into v_due from (
    select h.id from ledger.hold h where h.state = 'PENDING' and h.expires_at <= clock_timestamp()
    order by h.expires_at, h.id limit p_limit for no key update skip locked) d;
  if v_due is null then
    return 0;
  end if;
  perform ledger.give_back(v_due, 'EXPIRED', null, null);
  return cardinality(v_due);
end $$;
