-- What comes in every month, counted in whole cents from what members have agreed to pay.
create function payments.recurring_revenue(at timestamptz default now())
returns table (currency text, plan text, subscribers bigint, monthly bigint, yearly bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s.currency, s.plan, count(*), sum(s.price)::bigint, (sum(s.price) * 12)::bigint
  from payments.subscription s
  where s.state in ('ACTIVE', 'PAST_DUE') and s.started_at <= at
  group by s.currency, s.plan order by s.currency, s.plan
$$;
comment on function payments.recurring_revenue is
  'Active plans and those whose payment is late; neither trials nor paused ones, which pay nothing.';

create function payments.plan_churn(since timestamptz, until timestamptz default now())
returns table (had bigint, lost bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*), count(*) filter (where s.ended_at <= until)
  from payments.subscription s
  where s.started_at <= since and (s.ended_at is null or s.ended_at > since)
$$;
comment on function payments.plan_churn is 'How many had a plan when the time began, and how many of them lost it.';

grant execute on function payments.recurring_revenue, payments.plan_churn to aetherial_app, aetherial_system;
