-- Coins promised to someone stay in their buckets but can no longer be spent; the hold remembers where they lie.
create type ledger.hold_outcome as (
  outcome text,
  hold_id uuid,
  state text,
  amount bigint,
  captured bigint,
  released bigint,
  transfer_id uuid,
  expires_at timestamptz,
  available bigint,
  detail jsonb);

create function ledger.hold_refused(p_outcome text, p_detail jsonb default null) returns ledger.hold_outcome
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select row(p_outcome, null, null, null, null, null, null, null, null, p_detail)::ledger.hold_outcome
$$;

create function ledger.hold_place(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid,
  p_description text, p_reference_type text, p_reference_id text,
  p_owner uuid, p_accepted text[], p_amount bigint, p_expires_at timestamptz)
returns ledger.hold_outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known ledger.outcome := ledger.recall(p_request_key, p_fingerprint);
  placed ledger.hold;
  a record;
  v_ticket integer := floor(random() * 2147483647);
  v_debt bigint := 0;
  v_have bigint[] := array_fill(0::bigint, array[cardinality(p_accepted)]);
  v_parts bigint[];
  l_id uuid[] := '{}';
  l_place integer[] := '{}';
  l_have bigint[] := '{}';
  v_ids uuid[] := '{}';
  v_amounts bigint[] := '{}';
  v_missing bigint;
begin
  if p_amount is null or p_amount <= 0 or coalesce(cardinality(p_accepted), 0) = 0 or 'DEBT' = any (p_accepted) then
    raise exception 'A hold needs buckets and at least one minor unit.' using errcode = 'invalid_parameter_value';
  end if;
  if known.outcome is not null then
    return ledger.hold_refused(case known.outcome when 'REPLAYED' then 'request-key-reused' else known.outcome end,
      known.detail);
  end if;
  select * into placed from ledger.hold h where h.request_key = p_request_key;
  if found then
    if placed.fingerprint <> p_fingerprint then
      return ledger.hold_refused('request-key-reused');
    end if;
    return row('REPLAYED', placed.id, 'PENDING', placed.amount, 0, 0, null, placed.expires_at,
      placed.available_after, null)::ledger.hold_outcome;
  end if;

  for a in
    select c.* from ledger.account c
    where (c.owner_id = p_owner and (c.kind = any (p_accepted) or c.kind = 'DEBT'))
      or (p_owner is null and c.owner_id is null and c.kind = any (p_accepted) and c.stripe = v_ticket % c.width)
    order by c.id
    for no key update
  loop
    if a.kind = 'DEBT' then
      v_debt := a.balance;
      continue;
    end if;
    if ledger.stopped_by_freeze('HOLD', a.state, false) then
      return ledger.hold_refused('account-frozen', jsonb_build_object('owner', p_owner));
    end if;
    l_id := l_id || a.id;
    l_place := l_place || array_position(p_accepted, a.kind);
    l_have := l_have || ledger.have(a.balance, a.held, a.lower_bound);
    v_have[l_place[cardinality(l_place)]] := v_have[l_place[cardinality(l_place)]] + l_have[cardinality(l_have)];
  end loop;
  if cardinality(l_id) < cardinality(p_accepted) then
    return ledger.hold_refused('no-wallet', jsonb_build_object('owner', p_owner));
  end if;
  if v_debt < 0 then
    return ledger.hold_refused('in-debt', jsonb_build_object('debt', -v_debt));
  end if;
  if p_owner is null then
    v_missing := p_amount - (select sum(h) from unnest(v_have) h);
    if v_missing > 0 and cardinality(p_accepted) = 1 then
      for a in select * from ledger.drain_stripes(p_accepted[1], v_missing, l_id) loop
        l_id := l_id || a.id;
        l_place := l_place || 1;
        l_have := l_have || a.amount;
        v_have[1] := v_have[1] + a.amount;
      end loop;
    end if;
  end if;
  v_parts := ledger.split(p_amount, p_accepted, v_have);
  if v_parts is null then
    return ledger.hold_refused(case when p_owner is null and p_accepted = array['TREASURY'] then 'supply-exhausted'
      else 'insufficient-balance' end,
      jsonb_build_object('needed', p_amount, 'available', (select sum(h) from unnest(v_have) h), 'buckets',
        p_accepted));
  end if;
  for i in 1 .. cardinality(p_accepted) loop
    for j in 1 .. cardinality(l_id) loop
      continue when l_place[j] <> i or v_parts[i] = 0 or l_have[j] = 0;
      v_ids := v_ids || l_id[j];
      v_amounts := v_amounts || least(v_parts[i], l_have[j]);
      v_parts[i] := v_parts[i] - least(v_parts[i], l_have[j]);
    end loop;
  end loop;

  update ledger.account c set held = c.held + l.amount from unnest(v_ids, v_amounts) l (id, amount) where c.id = l.id;
  insert into ledger.hold (id, request_key, fingerprint, owner_id, kind, amount, expires_at, available_after, asked_by,
    reference_type, reference_id, description, placed_at)
  values (p_id, p_request_key, p_fingerprint, p_owner, p_kind::ledger.transfer_kind, p_amount, p_expires_at,
    case when p_owner is not null then ledger.spendable(p_owner) end, p_asked_by,
    p_reference_type, p_reference_id, p_description, clock_timestamp())
  returning * into placed;
  insert into ledger.hold_part (hold_id, place, account_id, kind, amount)
  select p_id, l.place, l.id, c.kind, l.amount
  from unnest(v_ids, v_amounts) with ordinality l (id, amount, place) join ledger.account c on c.id = l.id;
  return row('DONE', placed.id, 'PENDING', placed.amount, 0, 0, null, placed.expires_at, placed.available_after,
    null)::ledger.hold_outcome;
end $$;
alter function ledger.hold_place set enable_seqscan = off;
