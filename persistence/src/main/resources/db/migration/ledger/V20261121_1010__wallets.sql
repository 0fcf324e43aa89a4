-- Opening a wallet twice must be harmless, also when both happen at the same moment.
-- Time-ordered ids keep the accounts of a person on neighbouring pages and far below those of the system.
create function ledger.new_account_id() returns uuid
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select encode(
    set_byte(overlay(uuid_send(gen_random_uuid())
      placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      6, (get_byte(uuid_send(gen_random_uuid()), 6) & 15) | 112), 'hex')::uuid
$$;

create function ledger.open_wallet(p_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  opened integer;
begin
  insert into ledger.account (id, owner_id, kind, lower_bound, upper_bound)
  select ledger.new_account_id(), p_person, kind, case when kind <> 'DEBT' then 0 end, case when kind = 'DEBT'
    then 0 end
  from unnest(array['CASH', 'DEBT', 'EARNED', 'PROMO']) kind
  on conflict on constraint account_place do nothing;
  get diagnostics opened = row_count;
  return opened > 0;
end $$;

-- An account that many people pay at once gets more stripes; readers see their sum.
create function ledger.widen(p_owner uuid, p_kind text, p_width integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  first ledger.account;
begin
  perform 1 from ledger.account a where a.owner_id is not distinct from p_owner and a.kind = p_kind
    order by a.id for no key update;
  select * into first from ledger.account a
    where a.owner_id is not distinct from p_owner and a.kind = p_kind and a.stripe = 0;
  if first.id is null or p_width not between 1 and 64 then
    raise exception 'There is no account % to widen to % stripes.', p_kind, p_width
      using errcode = 'invalid_parameter_value';
  end if;
  if first.width >= p_width then
    return first.width;
  end if;
  update ledger.account a set width = p_width where a.owner_id is not distinct from p_owner and a.kind = p_kind;
  insert into ledger.account (id, owner_id, kind, currency, stripe, width, state, lower_bound, upper_bound)
  select case when p_owner is null then ledger.system_account_id(p_kind, n) else ledger.new_account_id() end,
    p_owner, p_kind, first.currency, n, p_width, first.state, first.lower_bound, first.upper_bound
  from generate_series(first.width, p_width - 1) n;
  return p_width;
end $$;

-- The ids of system accounts are fixed, so that every installation and every export names them alike.
create function ledger.system_account_id(p_kind text, p_stripe integer) returns uuid
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select format('ffffffff-ffff-ffff-%s-%s',
    to_char(array_position(array['ISSUER', 'REVENUE', 'PAYOUT_CLEARING', 'DISPUTE_LOSS', 'STRIPE_CLEARING',
      'MPESA_CLEARING', 'BANK_CLEARING', 'TREASURY'], p_kind), 'FM0000'),
    to_char(p_stripe, 'FM000000000000'))::uuid
$$;

-- Notes of senders who had to wait for a receiver; losing them in a crash loses nothing.
create unlogged table ledger.crowding (
  account_id uuid not null,
  version bigint not null,
  noted_at timestamptz not null default clock_timestamp()
);

-- Run by a worker: whoever was waited for while many postings arrived gets sixteen stripes, in every bucket,
-- because a payment locks each bucket in which it might arrive.
create function ledger.widen_popular(p_postings bigint default 200) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  crowded uuid;
  widened integer := 0;
begin
  for crowded in
    select a.owner_id from ledger.crowding c join ledger.account a on a.id = c.account_id
    where c.noted_at > clock_timestamp() - interval '1 minute' and a.width < 16 and a.owner_id is not null
    group by a.owner_id, a.id having max(c.version) - min(c.version) >= p_postings
    order by a.owner_id
  loop
    perform 1 from ledger.account a where a.owner_id = crowded order by a.id for no key update;
    perform ledger.widen(crowded, kind, 16) from unnest(array['PROMO', 'CASH', 'EARNED']) kind;
    widened := widened + 1;
  end loop;
  delete from ledger.crowding c where c.noted_at < clock_timestamp() - interval '1 minute';
  return widened;
end $$;
