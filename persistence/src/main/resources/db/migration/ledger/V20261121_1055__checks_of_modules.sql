-- Modules whose rows promise something about coins check it themselves, and every report of the books has it.
-- A module contributes a function check_invariants() of the same form in its own schema.
create function ledger.all_violations()
returns table (invariant text, subject text, expected text, found text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_check record;
begin
  for v_check in
    select p.oid::regprocedure as signature from pg_proc p
    where p.proname = 'check_invariants' and p.pronargs = 0 and p.proowner = (
      select o.proowner from pg_proc o where o.oid = 'ledger.check_invariants()'::regprocedure)
    order by 1
  loop
    return query execute format('select c.invariant, c.subject, c.expected, c.found from %s c', v_check.signature);
  end loop;
end $$;
revoke all on function ledger.all_violations from public;

create or replace function ledger.reconcile(p_id uuid, p_by uuid, p_pause interval default '0') returns text
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
      select i.invariant, i.subject, i.expected, i.found from ledger.all_violations() i
      union all
      select c.problem, c.subject, c.expected, c.found from ledger.verify_chain() c) f) v;
  return 'DONE';
end $$;
