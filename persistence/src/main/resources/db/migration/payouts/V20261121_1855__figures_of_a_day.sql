-- What members took out on a day, in the smallest unit of the currency.
create index withdrawal_paid on payouts.withdrawal (paid_at) where paid_at is not null;

create function payouts.figures_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with paid as (
    select w.currency, w.provider, count(*) as withdrawals, sum(w.amount)::bigint as money
    from payouts.withdrawal w
    where w.paid_at >= p_day::timestamp at time zone 'UTC' and w.paid_at < (p_day + 1)::timestamp at time zone 'UTC'
    group by w.currency, w.provider
  )
  select 'payouts.withdrawals', currency, provider, withdrawals from paid
  union all
  select 'payouts.paid', currency, provider, money from paid
$$;
grant execute on function payouts.figures_of to aetherial_app;

create function payouts.days_changed(p_since timestamptz) returns table (day date)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select distinct (w.paid_at at time zone 'UTC')::date from payouts.withdrawal w
  where w.paid_at is not null and w.updated_at >= p_since
$$;
grant execute on function payouts.days_changed to aetherial_app;
