-- What happened on a day is counted once and kept as sums, so that looking at years costs nothing and names nobody.
create schema analytics;
grant usage on schema analytics to aetherial_app, aetherial_system;

create table analytics.visit (
  day date not null,
  person_id uuid not null references identity.person,
  cohort date not null,
  primary key (day, person_id)
);
create index visit_of_person on analytics.visit (person_id);
comment on column analytics.visit.cohort is 'The Monday of the week in which the person signed up.';
grant select, insert, delete on analytics.visit to aetherial_app;

create table analytics.counted_day (
  day date primary key,
  counted_at timestamptz not null,
  measures text not null
);
comment on column analytics.counted_day.measures is
  'What there was to count; a day is counted again when there is more.';
grant select, insert, update, delete on analytics.counted_day to aetherial_app;

create table analytics.figure (
  measure text not null check (measure ~ '^[a-z]+\.[a-z][a-zA-Z]*$'),
  day date not null,
  first_member text not null check (length(first_member) <= 60),
  second_member text not null check (length(second_member) <= 60),
  amount bigint not null,
  primary key (measure, day, first_member, second_member)
);
grant select, insert, update, delete on analytics.figure to aetherial_app;

create table analytics.retention (
  cohort date not null,
  week integer not null check (week >= 0),
  people bigint not null,
  primary key (cohort, week)
);
comment on column analytics.retention.week is 'How many weeks after the one in which they signed up.';
grant select, insert, update, delete on analytics.retention to aetherial_app;


create function analytics.see(p_person uuid, p_day date) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into analytics.visit (day, person_id, cohort)
  select p_day, p.id, date_trunc('week', p.created_at at time zone 'UTC')::date
  from identity.person p where p.id = p_person
  on conflict (day, person_id) do nothing
$$;
grant execute on function analytics.see to aetherial_app;

create function analytics.figures_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'analytics.daily', '', '', count(*) from analytics.visit v where v.day = p_day
  union all
  select 'analytics.weekly', '', '', count(distinct v.person_id)
  from analytics.visit v where v.day > p_day - 7 and v.day <= p_day
  union all
  select 'analytics.monthly', '', '', count(distinct v.person_id)
  from analytics.visit v where v.day > p_day - 30 and v.day <= p_day
$$;
grant execute on function analytics.figures_of to aetherial_app;

-- Counts the calendar week of a day anew: who of each week of sign-ups was here in it.
create function analytics.count_retention(p_day date) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  with monday as (select date_trunc('week', p_day::timestamp)::date as day)
  insert into analytics.retention (cohort, week, people)
  select v.cohort, (m.day - v.cohort) / 7, count(distinct v.person_id)
  from monday m join analytics.visit v on v.day >= m.day and v.day < m.day + 7
  where v.cohort <= m.day
  group by v.cohort, m.day
  on conflict (cohort, week) do update set people = excluded.people
$$;
grant execute on function analytics.count_retention to aetherial_app;
