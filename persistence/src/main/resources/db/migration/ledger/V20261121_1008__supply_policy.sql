-- The supply is a promise to members: after genesis the policy row decides whether a coin may ever be minted.
create table ledger.supply_policy (
  currency text primary key,
  cap bigint not null check (cap > 0),
  policy text not null default 'CAPPED' check (policy in ('CAPPED', 'UNCAPPED', 'CAPPED_EXPANDABLE')),
  sink text not null default 'RECYCLE' check (sink in ('RECYCLE', 'BURN', 'REVENUE'))
);
insert into ledger.supply_policy (currency, cap) values ('AEC', 100000000000);

create function ledger.guard_issuer() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  rule ledger.supply_policy;
begin
  select * into rule from ledger.supply_policy p where p.currency = new.currency;
  if rule.policy = 'CAPPED' and old.version > 0 then
    raise exception 'The supply is capped: nothing is minted after genesis.' using errcode = 'integrity_constraint_violation';
  end if;
  if rule.policy <> 'UNCAPPED' and -new.balance > rule.cap then
    raise exception 'The supply would pass its cap.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger issuer_is_guarded before update on ledger.account
  for each row when (new.kind = 'ISSUER' and new.balance < old.balance)
  execute function ledger.guard_issuer();
alter table ledger.account enable always trigger issuer_is_guarded;
