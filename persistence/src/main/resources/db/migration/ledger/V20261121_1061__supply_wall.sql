-- Only minting may take coins from the issuer, whatever door is used and whatever the transfer calls itself:
-- otherwise coins that were burned would leave room for new ones under another name.
create function ledger.guard_issuer() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_issued bigint;
  v_policy text;
begin
  select coalesce(sum(l.amount), 0) into v_issued from unnest(new.accounts, new.amounts) l (account, amount)
    where l.account = ledger.system_account_id('ISSUER', 0);
  if v_issued > 0 and new.kind <> 'MINT' then
    return new;
  end if;
  select p.policy into v_policy from ledger.supply_policy p where p.currency = 'AEC';
  if new.kind <> 'MINT' or v_issued >= 0 or new.request_key <> 'genesis' and v_policy = 'CAPPED' then
    raise exception 'Coins leave the issuer only by minting, and the policy % is in force.', v_policy
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.request_key <> 'genesis' and not exists (select from ledger.supply_request r
      where r.id::text = new.reference_id and r.state = 'OPEN' and r.amount = new.amount) then
    raise exception 'Coins are minted for a request that asks for as many.'
      using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select from unnest(new.accounts) a (id) join ledger.account c on c.id = a.id
      where c.kind not in ('ISSUER', 'TREASURY')) then
    raise exception 'Minted coins enter the treasury and nothing else.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger issuer_is_guarded before insert on ledger.transfer
  for each row when (new.accounts @> '{ffffffff-ffff-ffff-0001-000000000000}') execute function ledger.guard_issuer();
alter table ledger.transfer enable always trigger issuer_is_guarded;

-- A refund of what was burned comes out of the treasury: what was destroyed stays destroyed.
create or replace function ledger.return_coins(p ledger.request, p_original uuid, p_amount bigint, p_whole boolean)
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
  if original.reverses is not null or original.refunds is not null or original.kind in ('MINT', 'BURN') then
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
    select a.owner_id, case a.kind when 'ISSUER' then 'TREASURY' else a.kind::text end as kind,
      sum(l.amount)::bigint as amount
    from (
      select * from unnest(original.accounts, original.amounts) o (id, amount)
      union all
      select r.id, r.amount from ledger.transfer t, unnest(t.accounts, t.amounts) r (id, amount)
      where t.refunds = p_original) l
    join ledger.account a on a.id = l.id
    group by 1, 2 having sum(l.amount) <> 0
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
