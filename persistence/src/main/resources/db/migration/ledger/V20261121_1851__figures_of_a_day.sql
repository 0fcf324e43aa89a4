-- How many coins moved on a day, by the kind of movement, for those who look at the platform as a whole.
create index transfer_of_day on ledger.transfer
  using brin (recorded_at) with (pages_per_range = 32, autosummarize = on);

create function ledger.figures_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with moved as (
    select t.kind::text as kind, count(*) as transfers, sum(t.amount)::bigint as coins
    from ledger.transfer t
    where t.recorded_at >= p_day::timestamp at time zone 'UTC'
      and t.recorded_at < (p_day + 1)::timestamp at time zone 'UTC'
    group by t.kind
  )
  select 'ledger.transfers', kind, '', transfers from moved
  union all
  select 'ledger.coins', kind, '', coins from moved
$$;
comment on function ledger.figures_of is 'Sums that name nobody, of a day of Greenwich.';
revoke all on function ledger.figures_of from public;
grant execute on function ledger.figures_of to aetherial_app;
