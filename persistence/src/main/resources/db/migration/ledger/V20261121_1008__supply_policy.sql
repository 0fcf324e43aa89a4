-- The supply is a promise to members: after genesis the policy row decides whether a coin may ever be minted.
create table ledger.supply_policy (
  currency text primary key,
  cap bigint not null check (cap > 0),
  policy text not null default 'CAPPED' check (policy in ('CAPPED', 'UNCAPPED', 'CAPPED_EXPANDABLE')),
  sink text not null default 'RECYCLE' check (sink in ('RECYCLE', 'BURN', 'REVENUE'))
);
insert into ledger.supply_policy (currency, cap) values ('AEC', 100000000000);

-- The issuer's lower bound holds the cap; this also keeps burned coins burned.
create function ledger.guard_mint() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.request_key <> 'genesis'
      and (select p.policy from ledger.supply_policy p where p.currency = 'AEC') = 'CAPPED' then
    raise exception 'The supply is capped: nothing is minted after genesis.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger mint_is_guarded before insert on ledger.transfer
  for each row when (new.kind = 'MINT') execute function ledger.guard_mint();
alter table ledger.transfer enable always trigger mint_is_guarded;

-- The bound of the issuer follows the policy, so the cap is a constraint and not a promise.
create function ledger.bound_issuer() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update ledger.account a set lower_bound = case when new.policy <> 'UNCAPPED' then -new.cap end
  where a.kind = 'ISSUER' and a.currency = new.currency;
  return new;
end $$;
create trigger policy_bounds_issuer after update on ledger.supply_policy
  for each row execute function ledger.bound_issuer();
create trigger supply_policy_stays before delete or truncate on ledger.supply_policy
  for each statement execute function ledger.forbid_removal();
