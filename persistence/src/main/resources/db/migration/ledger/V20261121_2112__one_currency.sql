-- There is one currency, and every sum of these books counts on it: until sums are made for each, no second one begins.
-- Accounts are checked when they are opened and when somebody touches their currency, so that postings pay nothing.
create function ledger.keep_one_currency() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' or new.currency <> 'AEC' then
    raise exception 'These books have one currency.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger account_has_the_one_currency before insert on ledger.account
  for each row execute function ledger.keep_one_currency();
create trigger account_keeps_its_currency before update of currency on ledger.account
  for each statement execute function ledger.keep_one_currency();
create trigger supply_has_the_one_currency before insert on ledger.supply_policy
  for each row execute function ledger.keep_one_currency();
create trigger supply_keeps_its_currency before update of currency on ledger.supply_policy
  for each statement execute function ledger.keep_one_currency();
alter table ledger.account enable always trigger account_has_the_one_currency;
alter table ledger.account enable always trigger account_keeps_its_currency;
alter table ledger.supply_policy enable always trigger supply_has_the_one_currency;
alter table ledger.supply_policy enable always trigger supply_keeps_its_currency;

create or replace function ledger.check_invariants()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.invariant, b.subject, b.expected, b.found from ledger.check_books() b
  union all
  select 'one-currency', a.id::text, 'AEC', a.currency from ledger.account a where a.currency <> 'AEC'
  union all
  -- 6: one request has one effect.
  select 'request-key-has-one-meaning', k.request_key::text, 'one', 'TRANSFER and ' || k.meaning
  from ledger.other_key k where exists (select from ledger.transfer t where t.request_key = k.request_key)
  union all
  select 'request-key-has-one-meaning', h.request_key, 'HOLD', coalesce(k.meaning, 'nothing')
  from ledger.hold h left join ledger.other_key k on k.request_key = h.request_key
  where k.meaning is distinct from 'HOLD'
  union all
  select 'request-key-has-one-meaning', r.request_key, 'REFUSAL', coalesce(k.meaning, 'nothing')
  from ledger.refusal r left join ledger.other_key k on k.request_key = r.request_key
  where k.meaning is distinct from 'REFUSAL'
$$;
