-- Facts are entries of the audit chain like transfers and refusals; blocks from before have none and stay valid.
alter function ledger.entry_hashes(bigint, bigint) rename to journal_hashes;

create function ledger.entry_hashes(p_from bigint, p_to bigint)
returns table (seq bigint, hash bytea)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select j.seq, j.hash from ledger.journal_hashes(p_from, p_to) j
  union all
  select f.seq, sha256(ledger.frame(array[
      'fact', f.seq::text, f.kind, f.subject::text, f.fields::text, ledger.micros(f.recorded_at)]))
  from ledger.fact f where f.seq between p_from and p_to
$$;
revoke all on function ledger.entry_hashes, ledger.journal_hashes from public;

do $$
declare
  v_old text := $old$order by c.seq limit p_max)) e$old$;
  v_new text := $new$order by c.seq limit p_max)
      union all
      (select f.seq from ledger.fact f where f.seq > coalesce(last.settled_seq, 0)
        and not exists (select from ledger.block_entry x where x.seq = f.seq) order by f.seq limit p_max)) e$new$;
  v_text text := pg_get_functiondef('ledger.seal'::regproc);
begin
  if strpos(v_text, v_old) = 0 then
    raise exception 'Sealing does not look there.';
  end if;
  execute replace(v_text, v_old, v_new);
end $$;

-- The rows must be what was told of them.
create function ledger.check_facts()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with told as (
    select 'HOLD_PLACED' as kind, h.id, ledger.placed(h) as fields from ledger.hold h
    union all
    select 'HOLD_RESOLVED', h.id, ledger.resolved(h) from ledger.hold h where h.state <> 'PENDING'
    union all
    select 'SUPPLY_ASKED', r.id, ledger.asked(r) from ledger.supply_request r
    union all
    select 'SUPPLY_DECIDED', r.id, ledger.decided(r) from ledger.supply_request r where r.state <> 'OPEN'
  )
  select 'row-is-as-it-was-told', lower(replace(coalesce(f.kind, t.kind), '_', ' ')) || ' '
    || coalesce(f.subject, t.id), f.fields::text, t.fields::text
  from ledger.fact f full join told t on t.id = f.subject and t.kind = f.kind
  where f.fields is distinct from t.fields
$$;

create or replace function ledger.all_violations()
returns table (invariant text, subject text, expected text, found text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_check record;
begin
  for v_check in
    select p.oid::regprocedure as signature from pg_proc p
    where (p.proname = 'check_invariants' or p.oid = 'ledger.check_facts()'::regprocedure) and p.pronargs = 0
      and p.proowner = (select o.proowner from pg_proc o where o.oid = 'ledger.check_invariants()'::regprocedure)
    order by 1
  loop
    return query execute format('select c.invariant, c.subject, c.expected, c.found from %s c', v_check.signature);
  end loop;
end $$;
revoke all on function ledger.placed, ledger.resolved, ledger.asked, ledger.decided, ledger.tell, ledger.tell_hold,
  ledger.tell_supply_request, ledger.guard_hold, ledger.guard_hold_part, ledger.check_facts, ledger.all_violations
  from public;
grant execute on function ledger.check_facts to aetherial_app, aetherial_system;
