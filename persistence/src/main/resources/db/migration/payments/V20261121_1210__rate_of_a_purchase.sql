-- A price in another currency is only understood with the rate of that moment, so the purchase keeps it.
alter table payments.purchase add column rate numeric(18, 8) check (rate > 0);
comment on column payments.purchase.rate is
  'The price of one coin in the currency when it was ordered; null for orders older than the column.';
comment on column payments.purchase.price is 'In the smallest unit of the currency, which is a whole yen.';

create function payments.keep_rate() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.rate is distinct from old.rate then
    raise exception 'What was ordered never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger purchase_keeps_its_rate before update on payments.purchase
  for each row execute function payments.keep_rate();
