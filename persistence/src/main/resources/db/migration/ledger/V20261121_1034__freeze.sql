-- Freezing is an act with a name and a reason; it waits for running transfers because it takes the same locks.
create function ledger.change_state(p_owner uuid, p_state text, p_reason text, p_by uuid) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  before text;
begin
  perform 1 from ledger.account a where a.owner_id = p_owner order by a.id for no key update;
  select a.state into before from ledger.account a where a.owner_id = p_owner and a.kind = 'CASH' and a.stripe = 0;
  if before is null then
    return 'no-wallet';
  elsif before = 'CLOSED' then
    return 'account-closed';
  elsif before = p_state then
    return 'UNCHANGED';
  elsif p_state = 'CLOSED' and exists (select from ledger.account a where a.owner_id = p_owner and (a.balance <> 0
    or a.held <> 0)) then
    return 'not-empty';
  end if;
  update ledger.account a set state = p_state where a.owner_id = p_owner;
  insert into ledger.account_change (seq, owner_id, before, after, reason, changed_by)
  values (nextval('ledger.entry_seq'), p_owner, before, p_state, p_reason, p_by);
  return 'DONE';
end $$;

create function ledger.freeze(p_owner uuid, p_mode text, p_reason text, p_by uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_mode not in ('FROZEN_OUT', 'FROZEN', 'CLOSED') then
    raise exception 'A wallet is FROZEN_OUT, FROZEN or CLOSED, not %.', p_mode
      using errcode = 'invalid_parameter_value';
  end if;
  return ledger.change_state(p_owner, p_mode, p_reason, p_by);
end $$;

create function ledger.unfreeze(p_owner uuid, p_reason text, p_by uuid) returns text
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select ledger.change_state(p_owner, 'OPEN', p_reason, p_by)
$$;
