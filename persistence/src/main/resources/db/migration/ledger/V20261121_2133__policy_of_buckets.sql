-- What a bucket may pay for, and as what its coins arrive, is said once, and the doors that are told buckets by their
-- caller refuse the rest: given coins never become income, and income leaves only as a payout or by being spent.
create function ledger.pays(p_kind text, p_bucket text) returns boolean
language sql immutable parallel safe as $$
  select case
    when p_kind in ('CHARGEBACK', 'REFUND', 'ADJUSTMENT') then p_bucket in ('PROMO', 'CASH', 'EARNED', 'DEBT')
    when p_kind in ('TRANSFER', 'GIFT') then p_bucket in ('PROMO', 'CASH')
    when p_kind = 'TIP' then p_bucket in ('CASH', 'EARNED')
    when p_kind = 'PAYOUT' then p_bucket = 'EARNED'
    when p_kind = 'EXPIRE' then p_bucket = 'PROMO'
    when p_kind in ('PURCHASE', 'REWARD', 'GRANT', 'PAYOUT_RETURN', 'INTEREST', 'MINT') then false
    else p_bucket in ('PROMO', 'CASH', 'EARNED')
  end
$$;

-- Accounts of the house take everything; between people coins stay what they are, or become income where that is due.
create function ledger.arrives(p_kind text, p_from text, p_to text) returns boolean
language sql immutable parallel safe as $$
  select case
    when p_to not in ('PROMO', 'CASH', 'EARNED', 'DEBT') then true
    when p_kind in ('REFUND', 'ADJUSTMENT') then p_from <> 'PROMO' or p_to = 'PROMO'
    when p_kind = 'TIP' then p_to = 'EARNED'
    when p_kind in ('TRANSFER', 'GIFT') then p_to = p_from
    else p_to = p_from or p_from in ('CASH', 'EARNED') and p_to = 'EARNED'
  end
$$;

-- Which bucket of a person a posting of the platform may fill; what is not named is up to the module that posts.
create function ledger.gains(p_kind text, p_bucket text) returns boolean
language sql immutable parallel safe as $$
  select case
    when p_kind in ('TRANSFER', 'GIFT') then p_bucket in ('PROMO', 'CASH')
    when p_kind in ('TIP', 'PAYOUT_RETURN') then p_bucket = 'EARNED'
    when p_kind = 'PURCHASE' then p_bucket in ('PROMO', 'CASH', 'DEBT')
    when p_kind = 'REWARD' then p_bucket in ('PROMO', 'DEBT')
    else true
  end
$$;

-- A receiver without a kind gets each part where its bucket arrives, which without a word is where it was.
create function ledger.flows(p_kind text, p_accepted text[], p_arrives text[], p_to_kind text[]) returns boolean
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  for i in 1 .. cardinality(p_accepted) loop
    if not ledger.pays(p_kind, p_accepted[i]) then
      return false;
    end if;
    for k in 1 .. greatest(coalesce(cardinality(p_to_kind), 0), 1) loop
      if not ledger.arrives(p_kind, p_accepted[i], coalesce(p_to_kind[k], p_arrives[i], p_accepted[i])) then
        return false;
      end if;
    end loop;
  end loop;
  return true;
end $$;

create function ledger.posts(p_kind text, p_owner uuid[], p_account text[], p_amount bigint[]) returns boolean
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  v_lost bigint := 0;
begin
  for i in 1 .. cardinality(p_account) loop
    if p_owner[i] is not null then
      if not (case when p_amount[i] < 0 then ledger.pays(p_kind, p_account[i]) or p_account[i] = 'DEBT'
          else ledger.gains(p_kind, p_account[i]) end) then
        return false;
      end if;
    end if;
    -- PROMO of people goes to PROMO of people or to the house.
    if p_owner[i] is null and p_amount[i] > 0 or p_owner[i] is not null and p_account[i] = 'PROMO' then
      v_lost := v_lost - p_amount[i];
    end if;
  end loop;
  return v_lost <= 0;
end $$;
revoke all on function ledger.pays, ledger.arrives, ledger.gains, ledger.flows, ledger.posts from public;
grant execute on function ledger.pays, ledger.arrives, ledger.gains, ledger.flows to aetherial_app, aetherial_system;

create function ledger.forbid_flow(p_kind text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'A transfer of kind % does not take coins from there to there.', p_kind
    using errcode = 'invalid_parameter_value', hint = 'See ledger.pays, ledger.arrives and ledger.gains.';
end $$;
revoke all on function ledger.forbid_flow from public;

do $$
declare
  v_change record;
  v_text text;
begin
  for v_change in
    select * from (values
      ('pay',
        $old$  answer := ledger.recall(p_request_key, p_fingerprint);$old$,
        $new$  if not ledger.flows(p_kind, p_accepted, p_arrives, p_to_kind) then
    perform ledger.forbid_flow(p_kind);
  end if;
  answer := ledger.recall(p_request_key, p_fingerprint);$new$),
      -- The short way for what the house gives looks first, and what it does not take is refused below.
      ('post',
        $old$      and cardinality(p_owner) = 2 and cardinality(p_account) = 2
$old$,
        $new$      and cardinality(p_owner) = 2 and cardinality(p_account) = 2 and ledger.gains(p_kind, p_account[2])
$new$),
      ('post_legs',
        $old$  -- People first, the system last$old$,
        $new$  if not ledger.posts(p.kind, p_owner, p_account, p_amount) then
    perform ledger.forbid_flow(p.kind);
  end if;

  -- People first, the system last$new$),
      ('hold_place',
        $old$  if known.outcome is not null$old$,
        $new$  if p_owner is not null and not ledger.flows(p_kind, p_accepted, '{}', '{TREASURY}') then
    perform ledger.forbid_flow(p_kind);
  end if;
  if known.outcome is not null$new$),
      ('hold_capture',
        $old$    into part_id, part_kind, part_amount from ledger.hold_part x where x.hold_id = p_hold;
$old$,
        $new$    into part_id, part_kind, part_amount from ledger.hold_part x where x.hold_id = p_hold;
  if h.owner_id is not null and not ledger.flows(p_kind, part_kind,
      array(select coalesce(p_arrives[array_position(p_accepted, k)], k) from unnest(part_kind) with ordinality u (k, n)
        order by n), p_to_kind) then
    perform ledger.forbid_flow(p_kind);
  end if;
$new$)) c (door, old, new)
  loop
    v_text := pg_get_functiondef(('ledger.' || v_change.door)::regproc);
    if strpos(v_text, v_change.old) = 0 then
      raise exception 'The door % does not look there.', v_change.door;
    end if;
    v_text := overlay(v_text placing v_change.new from strpos(v_text, v_change.old) for length(v_change.old));
    execute v_text;
  end loop;
end $$;
