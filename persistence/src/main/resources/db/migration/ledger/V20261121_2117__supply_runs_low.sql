-- Before the last coin is given, people hear of it: at eighty, ninety and ninety-five of a hundred given out.
create function ledger.given_out() returns numeric
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when s.minted - s.burned <= 0 then 0
    else round(100 * (1 - s.treasury::numeric / (s.minted - s.burned)), 2) end
  from ledger.supply() s
$$;

-- The highest mark that was passed and not told; a mark is told again only after the supply has recovered by five.
create function ledger.supply_alarm() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_given numeric := ledger.given_out();
  v_told integer;
begin
  delete from ledger.alarm a using unnest(array[80, 90, 95]) m (mark)
    where a.name = 'supply:' || m.mark and v_given < m.mark - 5;
  with told as (
    insert into ledger.alarm (name)
    select 'supply:' || m.mark from unnest(array[80, 90, 95]) m (mark) where v_given >= m.mark order by m.mark
    on conflict (name) do nothing
    returning alarm.name
  )
  select max(substr(t.name, 8)::integer) into v_told from told t;
  return v_told;
end $$;
revoke all on function ledger.given_out, ledger.supply_alarm from public;
grant execute on function ledger.given_out, ledger.supply_alarm to aetherial_app, aetherial_system;
