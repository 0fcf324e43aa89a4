-- Requests for gifts are of no member's business: the application asks, looks and decides through functions alone.
alter table wallet.gift_request enable row level security;
revoke select, insert, update on wallet.gift_request from aetherial_app;
revoke update (state, decided_by, decided_at, transfer_id) on wallet.gift_request from aetherial_app;
create policy system_gift_request on wallet.gift_request for select to aetherial_system using (true);

-- What was asked for stays as it was asked, and is decided once.
create function wallet.guard_gift_request() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'OPEN' or (new.id, new.receiver_id, new.amount, new.reason, new.asked_by, new.asked_at)
      is distinct from (old.id, old.receiver_id, old.amount, old.reason, old.asked_by, old.asked_at) then
    raise exception 'A request for a gift is decided once and never rewritten.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger gift_request_is_guarded before update on wallet.gift_request
  for each row execute function wallet.guard_gift_request();

create function wallet.ask_for_gift(p_id uuid, p_receiver uuid, p_amount bigint, p_reason text, p_by uuid)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into wallet.gift_request (id, receiver_id, amount, reason, asked_by)
    values (p_id, p_receiver, p_amount, p_reason, p_by) on conflict (id) do nothing;
  return found;
end $$;

-- Kept from others until the transaction ends.
create function wallet.lock_gift(p_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from wallet.gift_request g where g.id = p_id for update;
  return found;
end $$;

create function wallet.gift_requests(p_id uuid, p_limit integer)
returns table (id uuid, receiver text, amount bigint, reason text, state text, asked_by text, asked_at timestamptz,
  decided_by text, decided_at timestamptz, transfer_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id, r.username, g.amount, g.reason, g.state, a.username, g.asked_at, d.username, g.decided_at, g.transfer_id
  from wallet.gift_request g
  join identity.person r on r.id = g.receiver_id
  join identity.person a on a.id = g.asked_by
  left join identity.person d on d.id = g.decided_by
  where p_id is null or g.id = p_id
  order by g.asked_at desc, g.id desc limit p_limit
$$;

create function wallet.open_gifts() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from wallet.gift_request g where g.state = 'OPEN'
$$;

-- Without a transfer it is rejected; with one it is given, if that transfer gave it.
create function wallet.decide_gift(p_id uuid, p_by uuid, p_transfer uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update wallet.gift_request g set state = case when p_transfer is null then 'REJECTED' else 'GIVEN' end,
    decided_by = p_by, decided_at = clock_timestamp(), transfer_id = p_transfer
  where g.id = p_id and g.state = 'OPEN' and (p_transfer is null or exists (
    select from ledger.transfer t where t.id = p_transfer and t.kind = 'GRANT' and t.amount = g.amount
      and t.reference_type = 'gift' and t.reference_id = p_id::text));
  return found;
end $$;

revoke all on function wallet.guard_gift_request, wallet.ask_for_gift, wallet.lock_gift, wallet.gift_requests,
  wallet.open_gifts, wallet.decide_gift from public;
grant execute on function wallet.ask_for_gift, wallet.lock_gift, wallet.gift_requests, wallet.open_gifts,
  wallet.decide_gift to aetherial_app, aetherial_system;
