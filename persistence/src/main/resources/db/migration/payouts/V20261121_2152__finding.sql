-- What administrators found at a provider about a large withdrawal counts when two of them found the same.
create table payouts.finding (
  external_id text not null references payouts.attempt,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('PAID', 'NOT_PAID')),
  found_at timestamptz not null,
  primary key (external_id, person_id)
);

create function payouts.check_finding() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from payouts.attempt a join payouts.withdrawal w on w.id = a.withdrawal_id
      where a.external_id = new.external_id and w.person_id = new.person_id) then
    raise exception 'Nobody decides about their own withdrawal.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger finding_by_another before insert or update on payouts.finding
  for each row execute function payouts.check_finding();
create trigger finding_stays before delete or truncate on payouts.finding
  for each statement execute function payouts.forbid_removal();

grant select, insert, update on payouts.finding to aetherial_app;
grant select on payouts.finding to aetherial_system;
