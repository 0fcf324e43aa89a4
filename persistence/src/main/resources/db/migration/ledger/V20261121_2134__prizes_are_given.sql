-- A prize of the treasury counts to what one administrator gives alone, whatever it is said to be for.
create or replace function ledger.most_given(p_by uuid, p_to uuid[], p_since timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(g.given), 0)::bigint
  from unnest(p_to) r (id)
  cross join lateral (
    select sum(p.amount) as given
    from ledger.account a
    cross join unnest('{GRANT,PRIZE}'::text[]) k (kind)
    join ledger.posting p
      on p.account_id = a.id and p.kind = k.kind and p.credit and p.recorded_at >= p_since
    join ledger.transfer t on t.seq = p.seq and t.asked_by = p_by and (t.reference_type is null or t.kind = 'PRIZE')
    where a.owner_id = r.id and a.currency = 'AEC') g
$$;
