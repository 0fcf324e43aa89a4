-- Who left takes destinations along that no money ever went to; where money went has to stay provable.
create or replace function payouts.guard_method() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.person_id, new.provider, new.kind, new.country, new.created_at)
    is distinct from (old.id, old.person_id, old.provider, old.kind, old.country, old.created_at)
    or (new.mask <> old.mask and not (new.state = 'REMOVED' and new.mask = 'forgotten')) then
    raise exception 'A payout method is replaced, not changed.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'REMOVED' and new.state <> 'REMOVED' then
    raise exception 'A removed payout method does not come back.' using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
