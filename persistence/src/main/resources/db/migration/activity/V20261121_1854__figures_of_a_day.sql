-- How much members did on a day, module by module.
create index entry_of_day on activity.entry using brin (happened_at) with (pages_per_range = 32, autosummarize = on);

create function activity.figures_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with done as (
    select e.module, e.person_id, count(*) as acts from activity.entry e
    where e.happened_at >= p_day::timestamp at time zone 'UTC'
      and e.happened_at < (p_day + 1)::timestamp at time zone 'UTC'
    group by e.module, e.person_id
  )
  select 'activity.acts', module, '', sum(acts)::bigint from done group by module
  union all
  select 'activity.people', module, '', count(*) from done group by module
$$;
grant execute on function activity.figures_of to aetherial_app;
