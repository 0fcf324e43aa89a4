-- What a paid invoice brings is a purchase without a payment page, so that its coins follow its money too.
alter table payments.purchase alter column hold_id drop not null;
alter table payments.purchase add column invoice_id text unique references payments.invoice;
alter table payments.purchase drop constraint payable_has_a_session;
alter table payments.purchase add constraint payable_is_known_to_the_provider check (
  state not in ('AWAITING_PAYMENT', 'PAID', 'CREDITED', 'REFUNDED', 'CHARGED_BACK')
  or session_id is not null or invoice_id is not null);
alter table payments.purchase add constraint ordered_or_billed check (
  (invoice_id is null) = (hold_id is not null));

create or replace function payments.keep_rate() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.rate, new.invoice_id) is distinct from (old.rate, old.invoice_id) then
    raise exception 'What was ordered never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
