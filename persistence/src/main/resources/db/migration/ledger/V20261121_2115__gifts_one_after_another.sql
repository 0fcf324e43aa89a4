-- Two gifts of one giver at once must not both be small: who looks at the sums stands in line until the end of their
-- transaction. Looking is a statement of its own afterwards, so that it sees what those before have done.
create function ledger.stand_in_line(p_by uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('gifts:' || p_by, 0))
$$;
revoke all on function ledger.stand_in_line from public;
grant execute on function ledger.stand_in_line to aetherial_app, aetherial_system;
