-- Whoever asks for a statement as a file learns before the first line whether it would be too long. Counting stops
-- at the most that is wanted, so that the answer to "too long" is never slow.
create function ledger.statement_size(
  p_person uuid, p_kinds text[], p_direction text, p_from timestamptz, p_to timestamptz, p_most integer)
returns integer
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer
  from (
    select from ledger.account a
    cross join lateral (
      select p.recorded_at, p.seq from ledger.posting p
      where p.account_id = a.id and p.recorded_at >= p_from and p.recorded_at < p_to
        and (p_kinds is null or p.kind = any (p_kinds::ledger.transfer_kind[]))
        and (p_direction is null or p.credit = (p_direction = 'IN'))
      order by p.recorded_at, p.seq limit p_most) s
    where a.owner_id = p_person and a.currency = 'AEC'
    group by s.recorded_at, s.seq limit p_most) t
$$;
alter function ledger.statement_size set enable_seqscan = off;

comment on function ledger.statement_size is
  'An upper bound where a direction is asked for: a transfer between two buckets of a person counts, and is not shown.';

revoke all on function ledger.statement_size from public;
grant execute on function ledger.statement_size to aetherial_app, aetherial_system;
