-- Who gave whom a right, so that nobody makes the second pair of eyes for themselves.
create table identity.appointment (
  id uuid primary key,
  person_id uuid not null references identity.person,
  appointed_by uuid not null references identity.person,
  appointed_at timestamptz not null default now()
);
create index appointment_of_person on identity.appointment (person_id, appointed_at desc);
grant select, insert on identity.appointment to aetherial_app;

-- Two stand apart unless one was appointed by the other, or both by the same third, within a day.
create function identity.stand_apart(p_one uuid, p_other uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  with recursive one (person) as (
    select p_one
    union
    select a.appointed_by from one join identity.appointment a on a.person_id = one.person
    where a.appointed_at > now() - interval '24 hours'
  ), other (person) as (
    select p_other
    union
    select a.appointed_by from other join identity.appointment a on a.person_id = other.person
    where a.appointed_at > now() - interval '24 hours'
  )
  select not exists (select from one join other on other.person = one.person)
$$;
grant execute on function identity.stand_apart to aetherial_app;
