-- What was sold on a day and went back on it, in whole cents by currency.
create index purchase_paid on payments.purchase (paid_at) where paid_at is not null;
create index purchase_changed on payments.purchase (updated_at) where paid_at is not null;

create function payments.sales_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with sold as (
    select p.currency, p.gateway, p.price, p.person_id,
      not exists (
        select from payments.purchase e where e.person_id = p.person_id and e.currency = p.currency
          and (e.paid_at, e.id) < (p.paid_at, p.id)) as is_first
    from payments.purchase p
    where p.paid_at >= p_day::timestamp at time zone 'UTC' and p.paid_at < (p_day + 1)::timestamp at time zone 'UTC'
  )
  select 'payments.gross', currency, gateway, sum(price)::bigint from sold group by currency, gateway
  union all
  select 'payments.purchases', currency, gateway, count(*) from sold group by currency, gateway
  union all
  select 'payments.payers', currency, '', count(distinct person_id) from sold group by currency
  union all
  select 'payments.newPayers', currency, '', count(*) from sold where is_first group by currency
$$;
grant execute on function payments.sales_of to aetherial_app;

create function payments.money_back_of(p_day date)
returns table (measure text, currency text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'payments.refunded', r.currency, sum(r.amount)::bigint from payments.refund r
  where r.state = 'SUCCEEDED' and r.asked_at >= p_day::timestamp at time zone 'UTC'
    and r.asked_at < (p_day + 1)::timestamp at time zone 'UTC'
  group by r.currency
  union all
  select 'payments.chargedBack', d.currency, sum(d.amount)::bigint from payments.dispute d
  where d.state = 'LOST' and d.asked_at >= p_day::timestamp at time zone 'UTC'
    and d.asked_at < (p_day + 1)::timestamp at time zone 'UTC'
  group by d.currency
$$;
grant execute on function payments.money_back_of to aetherial_app;

create function payments.plans_of(p_day date)
returns table (currency text, plan text, subscribers bigint, monthly bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s.currency, s.plan, count(*), sum(s.price)::bigint from payments.subscription s
  where s.started_at < (p_day + 1)::timestamp at time zone 'UTC'
    and (s.ended_at >= (p_day + 1)::timestamp at time zone 'UTC'
      or (s.ended_at is null and s.state in ('ACTIVE', 'PAST_DUE')))
  group by s.currency, s.plan
$$;
comment on function payments.plans_of is 'Who paid for a plan when the day ended, as far as is known now.';
grant execute on function payments.plans_of to aetherial_app;

create function payments.figures_of(p_day date)
returns table (measure text, first_member text, second_member text, amount bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select * from payments.sales_of(p_day)
  union all
  select b.measure, b.currency, '', b.amount from payments.money_back_of(p_day) b
  union all
  select 'payments.net', n.currency, '', sum(n.amount)::bigint
  from (
    select s.first_member as currency, s.amount from payments.sales_of(p_day) s where s.measure = 'payments.gross'
    union all
    select b.currency, -b.amount from payments.money_back_of(p_day) b
  ) n
  group by n.currency
  union all
  select 'payments.monthly', p.currency, p.plan, p.monthly from payments.plans_of(p_day) p
  union all
  select 'payments.subscribers', p.currency, p.plan, p.subscribers from payments.plans_of(p_day) p
$$;
grant execute on function payments.figures_of to aetherial_app;

-- Days whose figures are others since a moment, because the news came late or went back.
create function payments.days_changed(p_since timestamptz) returns table (day date)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select (p.paid_at at time zone 'UTC')::date from payments.purchase p
  where p.paid_at is not null and p.updated_at >= p_since
  union
  select (r.asked_at at time zone 'UTC')::date from payments.refund r where r.updated_at >= p_since
  union
  select (d.asked_at at time zone 'UTC')::date from payments.dispute d where d.updated_at >= p_since
$$;
grant execute on function payments.days_changed to aetherial_app;
