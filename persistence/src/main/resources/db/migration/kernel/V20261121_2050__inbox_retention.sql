-- What senders wrote is forgotten after a while; that they wrote stays, so that a repetition is known for ever.
create index inbox_to_empty on kernel.inbox (finished_at) where state in ('DONE', 'IGNORED') and payload <> '';

create function kernel.empty_inbox(p_days integer, p_limit integer) returns bigint
language sql set search_path = pg_catalog, pg_temp as $$
  with emptied as (
    update kernel.inbox i set payload = ''
    where (i.source, i.external_id) in (
      select f.source, f.external_id from kernel.inbox f
      where f.state in ('DONE', 'IGNORED') and f.payload <> ''
        and f.finished_at < now() - make_interval(days => p_days)
      order by f.finished_at limit p_limit for update skip locked)
    returning 1
  ) select count(*) from emptied
$$;
comment on function kernel.empty_inbox is
  'Empties what was worked off longer ago than these days, at most so many; answers how many that were.';
grant execute on function kernel.empty_inbox to aetherial_app;
