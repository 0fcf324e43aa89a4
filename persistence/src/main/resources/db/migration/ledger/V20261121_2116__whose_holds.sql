-- Whoever resolves a hold can tell its owner, whose balance has changed by it.
create function ledger.owner_of_hold(p_hold uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.owner_id from ledger.hold h where h.id = p_hold
$$;

-- Ends holds whose time is over and says whose they were; nobody's for those of the treasury.
create function ledger.expire_due_holds(p_limit integer) returns table (hold_id uuid, owner_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_due uuid[];
begin
  select array_agg(d.id) into v_due from (
    select h.id from ledger.hold h where h.state = 'PENDING' and h.expires_at <= clock_timestamp()
    order by h.expires_at, h.id limit p_limit for no key update skip locked) d;
  if v_due is null then
    return;
  end if;
  perform ledger.give_back(v_due, 'EXPIRED', null, null);
  return query select h.id, h.owner_id from ledger.hold h where h.id = any (v_due);
end $$;
revoke all on function ledger.owner_of_hold, ledger.expire_due_holds from public;
grant execute on function ledger.owner_of_hold, ledger.expire_due_holds to aetherial_app, aetherial_system;
