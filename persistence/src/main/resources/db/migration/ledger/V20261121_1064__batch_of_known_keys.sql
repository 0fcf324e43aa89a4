-- In a batch of all or nothing a key that belongs to another request, is being worked on, or was refused before is a
-- refusal like any other: it stops the rest.
create or replace function ledger.batch(p_moves jsonb, p_all_or_nothing boolean default false)
returns table (
  place integer, outcome text, transfer_id uuid, seq bigint, amount bigint, recorded_at timestamptz,
  available bigint, detail jsonb)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  v_count integer := jsonb_array_length(p_moves);
  v_ticket integer := floor(random() * 2147483647);
  v_treasury_ticket integer;
  v_id uuid[]; v_key text[]; v_fingerprint text[]; v_amounts bigint[];
  v_effective timestamptz[]; v_payers uuid[]; v_receivers uuid[];
  v_keys bigint;
  v_valid boolean;
  v_words text;
  v_kinds text[];
  v_place integer;
  v_from_treasury bigint;
  v_at timestamptz;
  m record;
  a_id uuid[]; a_owner uuid[]; a_kind text[]; a_state text[]; a_chosen boolean[];
  a_have bigint[]; a_balance bigint[]; a_version bigint[]; a_before bigint[];
  v_outcome text[] := array_fill(null::text, array[v_count]);
  v_detail jsonb[] := array_fill(null::jsonb, array[v_count]);
  v_available bigint[] := array_fill(null::bigint, array[v_count]);
  v_seq bigint[] := array_fill(null::bigint, array[v_count]);
  v_recorded timestamptz[] := array_fill(null::timestamptz, array[v_count]);
  v_low integer[] := array_fill(null::integer, array[v_count]);
  v_high integer[] := array_fill(null::integer, array[v_count]);
  v_amount bigint;
  v_part bigint;
  v_from integer;
  v_to integer;
  v_refused boolean := false;
  v_done integer := 0;
  l_move integer[] := '{}'; l_account integer[] := '{}'; l_amount bigint[] := '{}'; l_balance bigint[] := '{}';
  l_version bigint[] := '{}'; l_kind text[] := '{}';
  v_legs integer := 0;
  v_first integer;
begin
  if v_count not between 1 and 1000 then
    raise exception 'A batch has between 1 and 1000 transfers.' using errcode = 'invalid_parameter_value';
  end if;
  -- Four batches at a time keep the number of locks of the whole server within its default limits.
  perform pg_advisory_xact_lock(hashtextextended('ledger.batch ' || pg_backend_pid() % 4, 0));
  select array_agg(b.id order by b.place), array_agg(b.key order by b.place), array_agg(b.fingerprint order by b.place),
    array_agg(b.amount order by b.place),
    array_agg(b.effective_at order by b.place), array_agg(b."from" order by b.place),
    array_agg(b."to" order by b.place),
    sum(b.amount) filter (where b."from" is null), count(distinct b.key),
    bool_and(b.id is not null and b.amount > 0 and b.fingerprint is not null and b."from" is distinct from b."to"
      and cardinality(b.accepted) = cardinality(b.arrives)),
    string_agg(distinct array_to_string(b.accepted || b.arrives, ','), ',')
    into v_id, v_key, v_fingerprint, v_amounts, v_effective, v_payers, v_receivers, v_from_treasury,
      v_keys, v_valid, v_words
    from ledger.batch_moves(p_moves) b;
  if not v_valid or v_keys < v_count then
    raise exception 'Every transfer of a batch has an id, a key of its own, a fingerprint, two ends and an amount.'
      using errcode = 'invalid_parameter_value';
  end if;
  v_kinds := string_to_array(v_words, ',');

  -- Keys that are known, or being worked on, keep their answers.
  for i in 1 .. v_count loop
    if not pg_try_advisory_xact_lock(hashtextextended(v_key[i], 0)) then
      v_outcome[i] := 'request-in-progress';
    end if;
  end loop;
  for m in
    select t.request_key as key, t.fingerprint, 'REPLAYED' as answer, null::jsonb as detail, t.id, t.seq,
      t.recorded_at, t.available_after
    from ledger.transfer t where t.request_key = any (v_key)
    union all
    select r.request_key, r.fingerprint, 'refused-before', jsonb_build_object('code', r.code, 'detail', r.detail),
      null, null, null, null
    from ledger.refusal r where r.request_key = any (v_key)
  loop
    v_place := array_position(v_key, m.key::text);
    if encode(m.fingerprint, 'hex') = v_fingerprint[v_place] then
      v_outcome[v_place] := m.answer;
      v_detail[v_place] := m.detail;
      v_id[v_place] := m.id;
      v_seq[v_place] := m.seq;
      v_recorded[v_place] := m.recorded_at;
      v_available[v_place] := m.available_after;
    else
      v_outcome[v_place] := 'request-key-reused';
    end if;
  end loop;

  -- Whoever wants all or nothing gets nothing when one of them has no new answer of its own.
  v_refused := v_outcome && array['request-in-progress', 'request-key-reused', 'refused-before'];

  if v_from_treasury > 0 then
    -- One stripe serves the batch if one is rich enough, else all of them.
    select c.stripe into v_treasury_ticket from ledger.account c
      where c.owner_id is null and c.kind = 'TREASURY' and c.balance - c.held >= v_from_treasury
      order by random() limit 1;
  end if;
  select array_agg(s.id), array_agg(s.owner_id), array_agg(s.kind), array_agg(s.state), array_agg(s.chosen),
    array_agg(s.have), array_agg(s.balance), array_agg(s.version), array_agg(s.version),
    greatest(clock_timestamp(), max(s.last_posted_at))
    into a_id, a_owner, a_kind, a_state, a_chosen, a_have, a_balance, a_version, a_before, v_at
  from (
    select c.id, c.owner_id, c.kind::text as kind, c.state::text as state, c.balance, c.version, c.last_posted_at,
      ledger.have(c.balance, c.held, c.lower_bound) as have, c.stripe = v_ticket % c.width as chosen
    from ledger.account c
    where (c.owner_id = any (v_payers || v_receivers) and (c.owner_id = any (v_payers)
        or c.kind = any (v_kinds) and c.stripe = v_ticket % c.width))
      or (c.owner_id is null and c.kind = any (v_kinds) and (c.stripe = v_ticket % c.width
        or c.kind = 'TREASURY' and v_from_treasury > 0 and (v_treasury_ticket is null or c.stripe = v_treasury_ticket)))
    order by c.id
    for no key update) s;

  for m in select * from ledger.batch_routes(p_moves, a_owner, a_kind, a_chosen) loop
    continue when v_outcome[m.place] is not null;
    if m.payers is null then
      v_outcome[m.place] := 'no-wallet';
      v_refused := true;
      continue;
    end if;
    if m.debt is not null and a_balance[m.debt] < 0 and ledger.stopped_by_debt(m.kind)
        and not 'DEBT' = any (m.accepted) then
      v_outcome[m.place] := 'in-debt';
      v_detail[m.place] := jsonb_build_object('debt', -a_balance[m.debt]);
      v_refused := true;
      continue;
    end if;
    v_amount := m.amount;
    v_first := v_legs;
    for i in 1 .. cardinality(m.payers) loop
      v_from := m.payers[i];
      v_part := least(v_amount, a_have[v_from]);
      continue when v_part <= 0;
      v_to := m.receivers[i];
      if a_state[v_from] <> 'OPEN' and ledger.stopped_by_freeze(m.kind, a_state[v_from], false)
          or a_state[v_to] <> 'OPEN' and ledger.stopped_by_freeze(m.kind, a_state[v_to], true) then
        v_outcome[m.place] := 'account-frozen';
        exit;
      end if;
      v_legs := v_legs + 1;
      l_move[v_legs] := m.place; l_account[v_legs] := v_from; l_amount[v_legs] := -v_part; l_kind[v_legs] := m.kind;
      v_legs := v_legs + 1;
      l_move[v_legs] := m.place; l_account[v_legs] := v_to; l_amount[v_legs] := v_part; l_kind[v_legs] := m.kind;
      v_amount := v_amount - v_part;
      exit when v_amount = 0;
    end loop;
    if v_outcome[m.place] is null and v_amount > 0 then
      v_outcome[m.place] := case a_kind[m.payers[1]]
        when 'TREASURY' then 'supply-exhausted' else 'insufficient-balance' end;
      v_detail[m.place] := jsonb_build_object(
        'needed', m.amount, 'available', m.amount - v_amount, 'buckets', m.accepted);
    end if;
    if v_outcome[m.place] is not null then
      v_legs := v_first;
      v_refused := true;
      continue;
    end if;
    -- Two parts may arrive in one account: their legs become one.
    for i in v_first + 1 .. v_legs loop
      v_to := l_account[i];
      for j in v_first + 1 .. i - 1 loop
        if l_account[j] = v_to and l_amount[j] <> 0 then
          l_amount[j] := l_amount[j] + l_amount[i];
          a_have[v_to] := a_have[v_to] + l_amount[i];
          a_balance[v_to] := a_balance[v_to] + l_amount[i];
          l_balance[j] := a_balance[v_to];
          l_amount[i] := 0;
        end if;
      end loop;
      continue when l_amount[i] = 0;
      a_have[v_to] := a_have[v_to] + l_amount[i];
      a_balance[v_to] := a_balance[v_to] + l_amount[i];
      a_version[v_to] := a_version[v_to] + 1;
      l_balance[i] := a_balance[v_to];
      l_version[i] := a_version[v_to];
    end loop;
    v_outcome[m.place] := 'DONE';
    v_done := v_done + 1;
    v_low[m.place] := v_first + 1;
    v_high[m.place] := v_legs;
    if m.spendable is not null then
      v_available[m.place] := 0;
      foreach v_from in array m.spendable loop
        v_available[m.place] := v_available[m.place] + a_have[v_from];
      end loop;
    end if;
  end loop;

  if v_refused and p_all_or_nothing then
    for i in 1 .. v_count loop
      if v_outcome[i] = 'DONE' then
        v_outcome[i] := 'batch-refused';
        v_available[i] := null;
      end if;
    end loop;
  elsif v_done > 0 then
    -- Numbers are drawn in the order of the batch, after all locks.
    for i in 1 .. v_count loop
      if v_outcome[i] = 'DONE' then
        v_seq[i] := nextval('ledger.entry_seq');
        v_recorded[i] := v_at;
        v_effective[i] := least(coalesce(v_effective[i], v_at), v_at);
      end if;
    end loop;
    insert into ledger.transfer (
      seq, recorded_at, effective_at, id, amount, available_after, asked_by, on_behalf_of, kind, request_key,
      fingerprint, reference_type, reference_id, description, metadata, accounts, amounts)
    select v_seq[b.place], v_at, v_effective[b.place], b.id, b.amount, v_available[b.place], b.asked_by, b.on_behalf_of,
      b.kind, b.key, decode(b.fingerprint, 'hex'), b.reference_type, b.reference_id, b.description, b.metadata,
      array(select a_id[l_account[i]] from generate_series(v_low[b.place], v_high[b.place]) i where l_amount[i] <> 0),
      array(select l_amount[i] from generate_series(v_low[b.place], v_high[b.place]) i where l_amount[i] <> 0)
    from ledger.batch_moves(p_moves) b where v_low[b.place] is not null;
    insert into ledger.posting (
      account_id, recorded_at, seq, owner_id, amount, balance_after, version, effective_at, kind, credit)
    select a_id[l.account], v_at, v_seq[l.move], a_owner[l.account], l.amount, l.balance, l.version,
      v_effective[l.move], l.kind, l.amount > 0
    from unnest(l_move[1:v_legs], l_account[1:v_legs], l_amount[1:v_legs], l_balance[1:v_legs], l_version[1:v_legs],
      l_kind[1:v_legs]) l (move, account, amount, balance, version, kind)
    where l.amount <> 0;
    update ledger.account c set balance = u.balance, version = u.version, last_posted_at = v_at
    from unnest(a_id, a_balance, a_version, a_before) u (id, balance, version, before)
    where c.id = u.id and u.version <> u.before;
  end if;
  return query
    select i, v_outcome[i], case when v_outcome[i] in ('DONE', 'REPLAYED') then v_id[i] end, v_seq[i], v_amounts[i],
      v_recorded[i], v_available[i], v_detail[i]
    from generate_series(1, v_count) i;
end $$;
