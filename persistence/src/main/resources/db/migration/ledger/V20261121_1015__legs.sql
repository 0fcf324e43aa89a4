-- Small questions that the general door asks about its legs.
create function ledger.leg_of(p_owner uuid[], p_account text[], p_one uuid, p_kind text) returns integer
language plpgsql immutable as $$
begin
  for i in 1 .. cardinality(p_account) loop
    if p_account[i] = p_kind and p_owner[i] is not distinct from p_one then
      return i;
    end if;
  end loop;
  return null;
end $$;

-- How much an account may give; an account without lower bound gives whatever is asked.
create function ledger.have(p_balance bigint, p_held bigint, p_lower_bound bigint) returns bigint
language sql immutable parallel safe as $$
  select case when p_lower_bound is null then 4611686018427387904 else p_balance - p_held - p_lower_bound end
$$;

create function ledger.spendable(p_person uuid) returns bigint
language sql stable as $$
  select coalesce(sum(a.balance - a.held), 0)::bigint from ledger.account a
  where a.owner_id = p_person and a.kind in ('PROMO', 'CASH', 'EARNED')
$$;

-- Takes what is missing from other stripes of a system account. It skips locked ones, so it cannot deadlock;
-- when the coins are there but held up by others, the caller is asked to try again.
create function ledger.drain_stripes(p_kind text, p_missing bigint, p_taken uuid[])
returns table (id uuid, amount bigint, last_posted_at timestamptz)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  missing bigint := p_missing;
  seen uuid[] := p_taken;
  a record;
  present bigint;
begin
  while missing > 0 loop
    select c.id, c.balance - c.held as have, c.last_posted_at into a from ledger.account c
      where c.owner_id is null and c.kind = p_kind and c.state = 'OPEN' and c.balance - c.held > 0
        and c.id <> all (seen)
      order by c.balance - c.held desc limit 1
      for no key update skip locked;
    exit when not found;
    seen := seen || a.id;
    -- After the lock the row may be poorer than the snapshot said.
    if a.have > 0 then
      id := a.id;
      amount := least(a.have, missing);
      last_posted_at := a.last_posted_at;
      missing := missing - amount;
      return next;
    end if;
  end loop;
  if missing > 0 then
    select coalesce(sum(c.balance - c.held), 0) into present from ledger.account c
      where c.owner_id is null and c.kind = p_kind and c.state = 'OPEN' and c.id <> all (seen);
    if present >= missing then
      raise exception 'The stripes that have enough are busy.' using errcode = 'serialization_failure';
    end if;
  end if;
end $$;
