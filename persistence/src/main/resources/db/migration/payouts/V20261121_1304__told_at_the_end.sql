-- A step is told when the transaction ends, so the row is compared as it is then, not as it was at the statement.
create or replace function payouts.check_told() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from payouts.withdrawal w where w.id = new.id and w.events <> (
        select count(*) from payouts.withdrawal_event e where e.withdrawal_id = w.id)) then
    raise exception 'The withdrawal % has untold steps.', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
