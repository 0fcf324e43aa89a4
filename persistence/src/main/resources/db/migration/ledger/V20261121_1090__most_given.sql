-- Many small gifts are a large one: what one person gave to each of some others by hand, in the greatest of the sums.
create function ledger.most_given(p_by uuid, p_to uuid[], p_since timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(g.given), 0)::bigint
  from unnest(p_to) r (id)
  cross join lateral (
    select sum(p.amount) as given
    from ledger.account a
    join ledger.posting p
      on p.account_id = a.id and p.kind = 'GRANT' and p.credit and p.recorded_at >= p_since
    join ledger.transfer t on t.seq = p.seq and t.asked_by = p_by and t.reference_type is null
    where a.owner_id = r.id and a.currency = 'AEC') g
$$;
comment on function ledger.most_given is
  'A gift that belongs to something, such as one that another administrator asked for, was not given by hand.';
revoke all on function ledger.most_given from public;
grant execute on function ledger.most_given to aetherial_app, aetherial_system;
