-- Whether the books were right is itself kept: every check leaves a report that nobody can take back.
create table ledger.reconciliation (
  id uuid primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  requested_by uuid,
  violations integer not null check (violations >= 0),
  report jsonb not null,
  check (finished_at >= started_at)
);
create index reconciliation_latest on ledger.reconciliation (started_at desc);

create trigger reconciliation_is_append_only before update or delete or truncate on ledger.reconciliation
  for each statement execute function ledger.forbid_rewriting();
alter table ledger.reconciliation enable always trigger reconciliation_is_append_only;

-- A report names accounts of everybody, so that no request of a single person may read it.
alter table ledger.reconciliation enable row level security;
create policy system_reconciliation on ledger.reconciliation for select to aetherial_system using (true);
grant select on ledger.reconciliation to aetherial_app, aetherial_system;

-- Checks everything once: one run at a time on all nodes, and none when the last one is younger than asked for.
-- A report names the first thousand violations; their number is always whole.
create function ledger.reconcile(p_id uuid, p_by uuid, p_pause interval default '0') returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_started timestamptz := clock_timestamp();
begin
  if not pg_try_advisory_xact_lock(hashtextextended('ledger.reconcile', 0)) then
    return 'RUNNING';
  end if;
  if exists (select from ledger.reconciliation r where r.started_at > v_started - p_pause) then
    return 'RECENT';
  end if;
  insert into ledger.reconciliation (id, started_at, finished_at, requested_by, violations, report)
  select p_id, v_started, clock_timestamp(), p_by, count(*),
    coalesce(jsonb_agg(jsonb_build_object(
      'invariant', v.invariant, 'subject', v.subject, 'expected', v.expected, 'found', v.found)
      order by v.place) filter (where v.place <= 1000), '[]')
  from (
    select f.*, row_number() over () as place from (
      select i.invariant, i.subject, i.expected, i.found from ledger.check_invariants() i
      union all
      select c.problem, c.subject, c.expected, c.found from ledger.verify_chain() c) f) v;
  return 'DONE';
end $$;
revoke all on function ledger.reconcile from public;
grant execute on function ledger.reconcile to aetherial_app, aetherial_system;
