-- A check of large books takes minutes: it has a row of its own while it runs, and one that never ended is seen.
create table ledger.reconciliation_run (
  id uuid primary key,
  requested_by uuid,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
  failure text check (length(failure) between 1 and 500),
  check ((state = 'RUNNING') = (ended_at is null)),
  check ((state = 'FAILED') = (failure is not null))
);
create unique index one_check_at_a_time on ledger.reconciliation_run ((true)) where state = 'RUNNING';
create index reconciliation_run_latest on ledger.reconciliation_run (started_at desc);
create trigger reconciliation_run_stays before delete or truncate on ledger.reconciliation_run
  for each statement execute function ledger.forbid_removal();
alter table ledger.reconciliation_run enable row level security;
create policy system_reconciliation_run on ledger.reconciliation_run for select to aetherial_system using (true);
grant select on ledger.reconciliation_run to aetherial_system;

-- What people were told of, so that they are not told again and again.
create table ledger.alarm (
  name text primary key,
  told_at timestamptz not null default clock_timestamp()
);
alter table ledger.alarm enable row level security;

-- Who checks holds the lock until the end; a run without it that is not just about to begin has been broken off.
create function ledger.check_is_held() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from pg_locks l, (select hashtextextended('ledger.reconcile', 0) as key) k
    where l.locktype = 'advisory'
      and l.database = (select d.oid from pg_database d where d.datname = current_database())
      and l.classid::bigint = (k.key >> 32) & 4294967295 and l.objid::bigint = k.key & 4294967295
      and l.objsubid = 1 and l.granted and l.mode = 'ExclusiveLock')
$$;

create function ledger.end_broken_checks() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update ledger.reconciliation_run r set state = 'FAILED', ended_at = clock_timestamp(),
    failure = 'The server stopped before it was done.'
  where r.state = 'RUNNING' and r.started_at < clock_timestamp() - interval '1 minute' and not ledger.check_is_held()
$$;

-- Notes that a check begins, in a transaction of its own: others see it from then on.
create function ledger.begin_check(p_id uuid, p_by uuid, p_pause interval default '0') returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform ledger.end_broken_checks();
  if exists (select from ledger.reconciliation r where r.started_at > clock_timestamp() - p_pause) then
    return 'RECENT';
  end if;
  insert into ledger.reconciliation_run (id, requested_by) values (p_id, p_by)
    on conflict ((true)) where state = 'RUNNING' do nothing;
  return case when found then 'STARTED' else 'RUNNING' end;
end $$;

-- Checks, and writes the report and the end of the run together.
create function ledger.run_check(p_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_run ledger.reconciliation_run;
  v_outcome text;
begin
  select * into v_run from ledger.reconciliation_run r where r.id = p_id and r.state = 'RUNNING';
  if not found then
    return 'ENDED';
  end if;
  v_outcome := ledger.reconcile(p_id, v_run.requested_by, '0');
  if v_outcome = 'DONE' then
    update ledger.reconciliation_run r set state = 'DONE', ended_at = clock_timestamp() where r.id = p_id;
  end if;
  return v_outcome;
end $$;

create function ledger.fail_check(p_id uuid, p_failure text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update ledger.reconciliation_run r set state = 'FAILED', ended_at = clock_timestamp(),
    failure = left(coalesce(nullif(p_failure, ''), 'It failed.'), 500)
  where r.id = p_id and r.state = 'RUNNING'
$$;

-- How the last check went, and whether the last report is older than it may be; books without one count from genesis.
create function ledger.check_state(p_age interval default '27 hours')
returns table (id uuid, requested_by uuid, started_at timestamptz, ended_at timestamptz, state text, failure text,
  overdue boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.requested_by, r.started_at, r.ended_at,
    case when b.broken then 'FAILED' else coalesce(r.state, 'NONE') end,
    case when b.broken then 'The server stopped before it was done.' else r.failure end,
    coalesce((select c.started_at from ledger.reconciliation c order by c.started_at desc limit 1),
      (select t.recorded_at from ledger.transfer t where t.request_key = 'genesis')) < clock_timestamp() - p_age
  from (select) one
  left join lateral (select * from ledger.reconciliation_run x order by x.started_at desc limit 1) r on true
  cross join lateral (
    select coalesce(r.state = 'RUNNING' and r.started_at < clock_timestamp() - interval '1 minute'
      and not ledger.check_is_held(), false) as broken) b
$$;

-- What somebody must hear of now: a run that failed, told once, and books that nobody checks, told once a day.
create function ledger.check_alarm(p_age interval default '27 hours')
returns table (reason text, detail text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform ledger.end_broken_checks();
  return query
  with failed as (
    select r.id, r.failure from ledger.reconciliation_run r where r.state = 'FAILED'
    order by r.started_at desc limit 1
  ), late as (
    select c.overdue from ledger.check_state(p_age) c where c.overdue
  ), told as (
    insert into ledger.alarm as a (name)
    select 'check-failed:' || f.id from failed f
    union all
    select 'check-overdue' from late
    on conflict (name) do update set told_at = clock_timestamp()
      where a.name = 'check-overdue' and a.told_at < clock_timestamp() - interval '1 day'
    returning a.name
  )
  select case when t.name = 'check-overdue' then 'OVERDUE' else 'FAILED' end,
    case when t.name = 'check-overdue' then null else (select f.failure from failed f) end
  from told t;
end $$;

revoke all on function ledger.check_is_held, ledger.end_broken_checks, ledger.begin_check, ledger.run_check,
  ledger.fail_check, ledger.check_state, ledger.check_alarm from public;
grant execute on function ledger.begin_check, ledger.run_check, ledger.fail_check, ledger.check_state,
  ledger.check_alarm to aetherial_app, aetherial_system;
