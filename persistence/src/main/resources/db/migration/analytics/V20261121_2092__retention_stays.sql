-- Counting an old week anew takes nobody away whose visits are forgotten by now.
create or replace function analytics.count_retention(p_day date) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  with monday as (select date_trunc('week', p_day::timestamp)::date as day)
  insert into analytics.retention as r (cohort, week, people)
  select v.cohort, (m.day - v.cohort) / 7, count(distinct v.person_id)
  from monday m join analytics.visit v on v.day >= m.day and v.day < m.day + 7
  where v.cohort <= m.day
  group by v.cohort, m.day
  on conflict (cohort, week) do update set people = greatest(r.people, excluded.people)
$$;
