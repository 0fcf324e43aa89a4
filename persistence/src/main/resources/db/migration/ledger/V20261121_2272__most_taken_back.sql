-- Many small reversals are a large one, as with gifts: the most that one administrator took back alone from one of
-- these people.
create function ledger.most_taken_back(p_by uuid, p_from uuid[], p_since timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(g.taken), 0)::bigint
  from unnest(p_from) r (id)
  cross join lateral (
    select -sum(p.amount) as taken
    from ledger.account a
    join ledger.posting p
      on p.account_id = a.id and p.kind = 'ADJUSTMENT' and not p.credit and p.recorded_at >= p_since
    join ledger.transfer t on t.seq = p.seq and t.asked_by = p_by and t.reverses is not null
      and t.reference_type = 'transfer'
    where a.owner_id = r.id and a.currency = 'AEC') g
$$;
comment on function ledger.most_taken_back is
  'A reversal to which another administrator agreed names the request, not the transfer.';
revoke all on function ledger.most_taken_back from public;
grant execute on function ledger.most_taken_back to aetherial_app, aetherial_system;
