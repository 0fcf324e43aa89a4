-- More coins need two people: one asks with a reason, another agrees, and only then is anything minted.
create table ledger.supply_request (
  id uuid primary key,
  amount bigint not null check (amount between 1 and 100000000000000),
  reason text not null check (length(reason) between 1 and 280),
  asked_by uuid not null,
  asked_at timestamptz not null default clock_timestamp(),
  state text not null default 'OPEN' check (state in ('OPEN', 'MINTED', 'REJECTED')),
  decided_by uuid,
  decided_at timestamptz,
  transfer_id uuid references ledger.transfer (id),
  constraint decided_by_another check (decided_by <> asked_by or state = 'REJECTED'),
  constraint decided_in_full check (
    (state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (decided_at is null)
    and (state = 'MINTED') = (transfer_id is not null))
);
create unique index one_supply_request_at_a_time on ledger.supply_request ((true)) where state = 'OPEN';
create index supply_request_latest on ledger.supply_request (asked_at desc);

create function ledger.guard_supply_request() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'OPEN' or (new.id, new.amount, new.reason, new.asked_by, new.asked_at)
      is distinct from (old.id, old.amount, old.reason, old.asked_by, old.asked_at) then
    raise exception 'A request for coins is decided once and never rewritten.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger supply_request_is_guarded before update on ledger.supply_request
  for each row execute function ledger.guard_supply_request();
create trigger supply_request_stays before delete or truncate on ledger.supply_request
  for each statement execute function ledger.forbid_removal();

alter table ledger.supply_request enable row level security;
create policy system_supply_request on ledger.supply_request for select to aetherial_system using (true);
grant select on ledger.supply_request to aetherial_app, aetherial_system;

create function ledger.supply_ask(p_id uuid, p_amount bigint, p_reason text, p_by uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (select p.policy from ledger.supply_policy p where p.currency = 'AEC') = 'CAPPED' then
    return 'supply-capped';
  end if;
  insert into ledger.supply_request (id, amount, reason, asked_by) values (p_id, p_amount, p_reason, p_by)
    on conflict ((true)) where state = 'OPEN' do nothing;
  return case when found then 'DONE' else 'supply-request-open' end;
end $$;

-- Under CAPPED_EXPANDABLE the cap is raised by the amount first; what is agreed to enters the treasury at once.
create function ledger.supply_decide(p_request uuid, p_transfer uuid, p_agreed boolean, p_by uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked ledger.supply_request;
  current ledger.supply_policy;
  made ledger.outcome;
begin
  select * into asked from ledger.supply_request r where r.id = p_request for no key update;
  if not found then
    return 'no-such-supply-request';
  elsif asked.state <> 'OPEN' then
    return case when asked.state = case when p_agreed then 'MINTED' else 'REJECTED' end then 'UNCHANGED'
      else 'supply-request-decided' end;
  elsif not p_agreed then
    update ledger.supply_request r set state = 'REJECTED', decided_by = p_by, decided_at = clock_timestamp()
      where r.id = p_request;
    return 'DONE';
  elsif asked.asked_by = p_by then
    return 'needs-another-administrator';
  end if;
  select * into current from ledger.supply_policy p where p.currency = 'AEC' for no key update;
  if current.policy = 'CAPPED' then
    return 'supply-capped';
  elsif current.policy = 'CAPPED_EXPANDABLE' then
    perform ledger.change_supply(current.policy, current.cap + asked.amount, current.sink, asked.reason, p_by);
  end if;
  made := ledger.post(p_transfer, 'MINT', 'mint:' || p_request, sha256(convert_to(p_request::text, 'UTF8')), p_by,
    asked.asked_by, asked.reason, 'supply', p_request::text, null, null, '{NULL,NULL}'::uuid[], '{ISSUER,TREASURY}',
    array[-asked.amount, asked.amount]);
  if made.outcome <> 'DONE' then
    raise exception 'The coins could not be minted: %.', made.outcome using errcode = 'serialization_failure';
  end if;
  update ledger.supply_request r set state = 'MINTED', decided_by = p_by, decided_at = clock_timestamp(),
    transfer_id = p_transfer where r.id = p_request;
  return 'DONE';
end $$;

-- What was promised about the supply, and how that changed, newest first.
create function ledger.supply_changes(p_limit integer)
returns table (before text, after text, reason text, changed_by uuid, recorded_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.before, c.after, c.reason, c.changed_by, c.recorded_at from ledger.account_change c
  where c.owner_id = ledger.system_account_id('ISSUER', 0) order by c.seq desc limit p_limit
$$;

create function ledger.supply_requests(p_limit integer)
returns table (id uuid, amount bigint, reason text, asked_by uuid, asked_at timestamptz, state text, decided_by uuid,
  decided_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.amount, r.reason, r.asked_by, r.asked_at, r.state, r.decided_by, r.decided_at
  from ledger.supply_request r order by r.asked_at desc limit p_limit
$$;

revoke all on all functions in schema ledger from public;
grant execute on function ledger.configure_supply, ledger.sink, ledger.spend, ledger.supply_ask,
  ledger.supply_decide, ledger.supply_changes, ledger.supply_requests to aetherial_app, aetherial_system;
