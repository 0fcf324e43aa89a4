-- A mistake is put right by a linked transfer, never by an edit; the original row is the lock that makes it happen
-- once.
create function ledger.return_coins(p ledger.request, p_original uuid, p_amount bigint, p_whole boolean)
returns ledger.outcome
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  answer ledger.outcome := ledger.recall(p.request_key, p.fingerprint);
  original ledger.transfer;
  v_returned bigint;
  v_amount bigint := p_amount;
  v_owner uuid[];
  v_account text[];
  v_legs bigint[];
begin
  if answer.outcome is not null then
    return answer;
  end if;
  select * into original from ledger.transfer t where t.id = p_original for no key update;
  if not found then
    return ledger.refused('no-such-transfer', jsonb_build_object('transfer', p_original));
  end if;
  if original.reverses is not null or original.refunds is not null or original.kind = 'MINT' then
    return ledger.refused('not-reversible', jsonb_build_object('kind', original.kind));
  end if;
  if exists (select from ledger.transfer t where t.reverses = p_original) then
    return ledger.refused('already-reversed', jsonb_build_object('transfer', p_original));
  end if;
  select coalesce(sum(t.amount), 0) into v_returned from ledger.transfer t where t.refunds = p_original;
  if p_whole and v_returned > 0 then
    return ledger.refused('already-refunded', jsonb_build_object('refunded', v_returned));
  end if;
  v_amount := case when p_whole then original.amount else p_amount end;
  if v_amount is null or v_amount <= 0 then
    raise exception 'A refund is at least one minor unit.' using errcode = 'invalid_parameter_value';
  end if;
  if v_amount > original.amount - v_returned then
    return ledger.refused('refund-exceeds', jsonb_build_object('refunded', v_returned, 'left',
      original.amount - v_returned));
  end if;

  -- What is left of every leg, per owner and bucket, bears its share of what goes back.
  with leg as (
    select a.owner_id, a.kind, sum(l.amount)::bigint as amount
    from (
      select * from unnest(original.accounts, original.amounts) o (id, amount)
      union all
      select r.id, r.amount from ledger.transfer t, unnest(t.accounts, t.amounts) r (id, amount)
      where t.refunds = p_original) l
    join ledger.account a on a.id = l.id
    group by a.owner_id, a.kind having sum(l.amount) <> 0
  ), side as (
    select amount > 0 as credit, array_agg(owner_id order by kind, owner_id) as owners,
      array_agg(kind order by kind, owner_id) as kinds,
      ledger.apportion(v_amount, array_agg(abs(amount) order by kind, owner_id)) as parts
    from leg group by amount > 0
  ), share as (
    select u.owner_id, u.kind, case when s.credit then -u.part else u.part end as amount
    from side s, unnest(s.owners, s.kinds, s.parts) u (owner_id, kind, part)
    where u.part > 0
  )
  select array_agg(owner_id order by owner_id, kind), array_agg(kind order by owner_id, kind),
    array_agg(amount order by owner_id, kind)
  into v_owner, v_account, v_legs from share;
  return ledger.post_legs(p, v_owner, v_account, v_legs,
    case when p_whole then p_original end, case when not p_whole then p_original end);
end $$;

create function ledger.reverse(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_original uuid)
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return ledger.return_coins(
    row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
    p_original, null, true);
end $$;

create function ledger.refund(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_original uuid, p_amount bigint)
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return ledger.return_coins(
    row(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
      p_reference_type, p_reference_id, p_effective_at, p_metadata)::ledger.request,
    p_original, p_amount, false);
end $$;
alter function ledger.reverse set enable_seqscan = off;
alter function ledger.refund set enable_seqscan = off;
