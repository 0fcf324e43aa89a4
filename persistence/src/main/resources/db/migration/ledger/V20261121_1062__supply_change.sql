-- A change of the policy is a promise that changes: it is on record in the audit chain, with its reason and author.
-- It stands among the changes of accounts, as a change of the issuer, so that the chain covers it without a new kind.
create function ledger.policy_text(p_policy text, p_cap bigint, p_sink text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select format('policy %s, cap %s, sink %s', p_policy, p_cap, p_sink)
$$;

create function ledger.change_supply(p_policy text, p_cap bigint, p_sink text, p_reason text, p_by uuid) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  old ledger.supply_policy;
  v_out bigint;
begin
  select * into old from ledger.supply_policy p where p.currency = 'AEC' for no key update;
  if (old.policy, old.cap, old.sink) = (p_policy, p_cap, p_sink) then
    return 'UNCHANGED';
  end if;
  select -a.balance into v_out from ledger.account a where a.kind = 'ISSUER' and a.currency = 'AEC';
  if p_cap < old.cap or p_cap < v_out then
    return 'cap-too-low';
  end if;
  -- The transaction needs its id before the sequence is asked: the sealing worker relies on that order.
  perform pg_current_xact_id();
  update ledger.supply_policy p set policy = p_policy, cap = p_cap, sink = p_sink where p.currency = 'AEC';
  insert into ledger.account_change (seq, owner_id, before, after, reason, changed_by)
  values (nextval('ledger.entry_seq'), ledger.system_account_id('ISSUER', 0),
    ledger.policy_text(old.policy, old.cap, old.sink), ledger.policy_text(p_policy, p_cap, p_sink), p_reason, p_by);
  return 'DONE';
end $$;

-- What the operator configured holds from this start on; without a cap the one that was promised stays. Leaving
-- UNCAPPED behind, the cap becomes what is out by then, if that is more.
create function ledger.configure_supply(p_policy text, p_sink text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  old ledger.supply_policy;
  v_out bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.configure_supply', 0));
  select * into old from ledger.supply_policy p where p.currency = 'AEC';
  select -a.balance into v_out from ledger.account a where a.kind = 'ISSUER' and a.currency = 'AEC';
  return ledger.change_supply(coalesce(p_policy, old.policy), greatest(old.cap, v_out), coalesce(p_sink, old.sink),
    'The configuration says so.', null);
end $$;

-- Where coins go that are spent on the house.
create function ledger.sink() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case p.sink when 'BURN' then 'ISSUER' when 'REVENUE' then 'REVENUE' else 'TREASURY' end
  from ledger.supply_policy p where p.currency = 'AEC'
$$;

-- Pays the house: the policy says whether the coins go around again, are destroyed, or are its income.
create function ledger.spend(
  p_id uuid, p_kind text, p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_on_behalf_of uuid,
  p_description text, p_reference_type text, p_reference_id text, p_effective_at timestamptz, p_metadata jsonb,
  p_from uuid, p_accepted text[], p_amount bigint)
returns ledger.outcome
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select ledger.pay(p_id, p_kind, p_request_key, p_fingerprint, p_asked_by, p_on_behalf_of, p_description,
    p_reference_type, p_reference_id, p_effective_at, p_metadata, p_from, p_accepted, p_accepted,
    array[null::uuid], array[ledger.sink()], array[p_amount])
$$;
