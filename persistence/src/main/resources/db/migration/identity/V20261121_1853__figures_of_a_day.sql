-- How many signed up, logged in and left on a day; and who may look at the platform as a whole.
create index person_joined on identity.person (created_at);
create index security_event_of_day on identity.security_event
  using brin (happened_at) with (pages_per_range = 32, autosummarize = on);

create function identity.figures_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'identity.signUps', '', '', count(*) from identity.person p
  where p.created_at >= p_day::timestamp at time zone 'UTC' and p.created_at < (p_day + 1)::timestamp at time zone 'UTC'
  union all
  select case e.kind when 'LOGGED_IN' then 'identity.logins' else 'identity.departures' end, '', '', count(*)
  from identity.security_event e
  where e.kind in ('LOGGED_IN', 'DELETION_ASKED') and e.happened_at >= p_day::timestamp at time zone 'UTC'
    and e.happened_at < (p_day + 1)::timestamp at time zone 'UTC'
  group by e.kind
$$;
grant execute on function identity.figures_of to aetherial_app;

insert into identity.role_permission (role, permission) values ('auditor', 'analytics:read');
