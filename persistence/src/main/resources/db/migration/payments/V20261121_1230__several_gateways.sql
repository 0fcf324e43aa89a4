-- Coins can be paid for in more than one way, so a purchase remembers its gateway and who pays there.
alter table payments.purchase
  add column gateway text not null default 'stripe' check (gateway ~ '^[a-z]{2,20}$'),
  add column phone text check (phone ~ '^[1-9][0-9]{7,14}$');

comment on column payments.purchase.phone is 'Where the gateway asks the buyer for the money; null when it has a page.';

create function payments.keep_way_of_paying() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'A purchase keeps its way of paying.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger purchase_keeps_its_way before update on payments.purchase
  for each row when ((new.gateway, new.phone) is distinct from (old.gateway, old.phone))
  execute function payments.keep_way_of_paying();
