-- Stripe may settle in another currency than was paid in: the rate of each movement tells what it was in that one.
alter table payments.money_movement add column exchange_rate bigint check (exchange_rate > 0);
comment on column payments.money_movement.exchange_rate is
  'Trillionths of its currency that Stripe gave for one of the currency paid in; null when both are the same.';

-- A rate that was not written down before may be told later; nothing else of a movement changes.
create or replace function payments.guard_money_movement() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - array['payout_id', 'exchange_rate'])
      is distinct from (to_jsonb(old) - array['payout_id', 'exchange_rate'])
    or old.payout_id is not null and new.payout_id is distinct from old.payout_id
    or old.exchange_rate is not null and new.exchange_rate is distinct from old.exchange_rate then
    raise exception 'A movement stays as it was, and goes to the bank once.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function payments.places(p_currency text) returns integer
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case
    when p_currency = any (array['ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL',
      'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF',
      'XOF', 'XPF']) then 0
    when p_currency = any (array['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']) then 3
    when p_currency = 'CLF' then 4
    else 2 end
$$;
comment on function payments.places is 'How many decimal places a currency has.';

-- Each movement is turned back into the currency that was paid in, and may be off by what rounding it twice can do.
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
    select count(*) as movements, sum(x.paid)::bigint as amount, sum(x.slack) as slack,
      bool_and(x.paid is not null) as is_told
    from (
      select
        case when c.currency = d.currency then c.amount
          else round(
            c.amount * 10.0 ^ (12 + payments.places(d.currency) - payments.places(c.currency)) / c.exchange_rate)
          end as paid,
        case when c.currency = d.currency then 0
          else 0.5 + 0.5 * 10.0 ^ (12 + payments.places(d.currency) - payments.places(c.currency)) / c.exchange_rate
          end as slack
      from (
        select a.amount, a.currency, a.exchange_rate from payments.money_movement a
        where a.payment_intent_id = d.id and a.kind in ('charge', 'payment')
        union all
        select o.amount, o.currency, o.exchange_rate from payments.money_movement o
        where o.source_id = d.id and o.kind not in ('charge', 'payment')) c) x) m
  where case when m.movements = 0 then d.amount <> 0
    else not m.is_told or abs(m.amount - d.amount) > m.slack end
  union all
  select 'bank payout', p.id, p.currency, coalesce(sum(m.net), 0)::bigint, p.amount
  from payments.bank_payout p
  left join payments.money_movement m on m.payout_id = p.id and m.source_id is distinct from p.id
  where p.reconciled and p.created_at >= p_since
  group by p.id having coalesce(sum(m.net), 0) <> p.amount
$$;
comment on function payments.clearing_differences is
  'What our rows say that must have moved, against what did; a payout against the movements it is made of.';
grant execute on function payments.places to aetherial_app, aetherial_system;
