-- What moved is looked up for each row that is due: all that ever moved is more every day.
create or replace function payments.clearing_differences(p_since timestamptz, p_until timestamptz)
returns table (kind text, id text, currency text, ours bigint, theirs bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with due as (
    select 'payment movement' as kind, p.payment_intent_id as id, p.currency, p.price as amount
    from payments.purchase p
    where p.gateway = 'stripe' and p.payment_intent_id is not null
      and p.credited_at between p_since and p_until
    union all
    select 'refund movement', r.id, r.currency, case when r.state = 'SUCCEEDED' then -r.amount else 0 end
    from payments.refund r join payments.purchase p on p.id = r.purchase_id and p.gateway = 'stripe'
    where r.state in ('SUCCEEDED', 'FAILED', 'CANCELED') and r.asked_at between p_since and p_until
    union all
    select 'dispute movement', d.id, d.currency,
      case when d.state in ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'LOST') then -d.amount else 0 end
    from payments.dispute d where d.asked_at between p_since and p_until
  )
  select d.kind, d.id, d.currency, d.amount, m.amount
  from due d
  cross join lateral (
    select sum(x.amount)::bigint as amount, min(x.currency) as currency, count(distinct x.currency) = 1 as is_one
    from (
      select c.amount, c.currency from payments.money_movement c
      where c.payment_intent_id = d.id and c.kind in ('charge', 'payment')
      union all
      select o.amount, o.currency from payments.money_movement o
      where o.source_id = d.id and o.kind not in ('charge', 'payment')) x) m
  where case when m.amount is null then d.amount <> 0
    else m.is_one and m.currency = d.currency and m.amount <> d.amount end
  union all
  select 'bank payout', p.id, p.currency, coalesce(sum(m.net), 0)::bigint, p.amount
  from payments.bank_payout p
  left join payments.money_movement m on m.payout_id = p.id and m.source_id is distinct from p.id
  where p.reconciled and p.created_at >= p_since
  group by p.id having coalesce(sum(m.net), 0) <> p.amount
$$;
create index purchase_credited on payments.purchase (credited_at) where credited_at is not null;
