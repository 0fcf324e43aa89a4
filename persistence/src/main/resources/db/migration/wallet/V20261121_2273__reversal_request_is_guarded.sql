-- What was asked for stays as it was asked, is decided once, and is reversed only by a transfer that did it.
create function wallet.guard_reversal_request() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'OPEN' or (new.id, new.transfer_id, new.amount, new.reason, new.asked_by, new.asked_at)
      is distinct from (old.id, old.transfer_id, old.amount, old.reason, old.asked_by, old.asked_at)
      or new.reversal_id is not null and not exists (
        select from ledger.transfer t where t.id = new.reversal_id and t.reverses = new.transfer_id) then
    raise exception 'A request for a reversal is decided once and never rewritten.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
revoke all on function wallet.guard_reversal_request from public;
create trigger reversal_request_is_guarded before update on wallet.reversal_request
  for each row execute function wallet.guard_reversal_request();
alter table wallet.reversal_request enable always trigger reversal_request_is_guarded;
