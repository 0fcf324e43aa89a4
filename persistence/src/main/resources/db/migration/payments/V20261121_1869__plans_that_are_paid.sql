-- A plan counts among the figures of a day once it has been paid for; one that is only tried does not.
create or replace function payments.plans_of(p_day date)
returns table (currency text, plan text, subscribers bigint, monthly bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s.currency, s.plan, count(*), sum(s.price)::bigint from payments.subscription s
  where s.started_at < (p_day + 1)::timestamp at time zone 'UTC'
    and (s.ended_at >= (p_day + 1)::timestamp at time zone 'UTC'
      or (s.ended_at is null and s.state in ('ACTIVE', 'PAST_DUE')))
    and exists (
      select from payments.invoice i where i.subscription_id = s.id and i.state = 'PAID' and i.paid > 0
        and i.paid_at < (p_day + 1)::timestamp at time zone 'UTC')
  group by s.currency, s.plan
$$;
