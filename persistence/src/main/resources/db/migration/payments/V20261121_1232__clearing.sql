-- Money lies at Stripe until it goes to our bank; every movement is kept, so that it can be explained to zero.
create table payments.bank_payout (
  id text primary key check (length(id) between 1 and 255),
  amount bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in ('PENDING', 'IN_TRANSIT', 'PAID', 'FAILED', 'CANCELED')),
  automatic boolean not null,
  reconciled boolean not null default false,
  arrives_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null default now()
);
create index bank_payout_latest on payments.bank_payout (created_at desc);
comment on column payments.bank_payout.reconciled is 'Whether Stripe has told of which movements it is made.';

create table payments.money_movement (
  id text primary key check (length(id) between 1 and 255),
  kind text not null check (length(kind) between 1 and 60),
  amount bigint not null,
  fee bigint not null,
  net bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  source_id text,
  payment_intent_id text,
  payout_id text references payments.bank_payout,
  moved_at timestamptz not null,
  constraint net_is_what_the_fee_leaves check (net = amount - fee)
);
create index money_movement_open on payments.money_movement (currency, moved_at) include (net)
  where payout_id is null;
create index money_movement_of_payment on payments.money_movement (payment_intent_id);
create index money_movement_of_source on payments.money_movement (source_id);
create index money_movement_of_payout on payments.money_movement (payout_id);
create index money_movement_when on payments.money_movement (moved_at);
comment on table payments.money_movement is
  'Stripe''s balance transactions, in the smallest unit of their currency.';
comment on column payments.money_movement.payout_id is
  'The payout that took it to the bank; null while it lies at Stripe.';

create function payments.guard_money_movement() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - 'payout_id') is distinct from (to_jsonb(old) - 'payout_id') or old.payout_id is not null then
    raise exception 'A movement stays as it was, and goes to the bank once.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger money_movement_is_guarded before update on payments.money_movement
  for each row execute function payments.guard_money_movement();
create trigger money_movement_stays before delete or truncate on payments.money_movement
  for each statement execute function payments.forbid_removal();
create trigger bank_payout_stays before delete or truncate on payments.bank_payout
  for each statement execute function payments.forbid_removal();

create function payments.money_at_stripe(p_at timestamptz default now())
returns table (currency text, age text, movements bigint, net bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select m.currency, a.age, count(*), sum(m.net)::bigint
  from payments.money_movement m
  cross join lateral (select case
      when m.moved_at > p_at - interval '1 day' then 'DAY'
      when m.moved_at > p_at - interval '7 days' then 'WEEK'
      when m.moved_at > p_at - interval '30 days' then 'MONTH'
      else 'OLDER' end as age) a
  where m.payout_id is null
  group by m.currency, a.age
  order by m.currency, array_position(array['DAY', 'WEEK', 'MONTH', 'OLDER'], a.age)
$$;
comment on function payments.money_at_stripe is
  'What has not gone to the bank yet, by age; nothing when all of it has.';

-- What our rows say that must have moved, against what did move; a payout against the movements it is made of.
create function payments.clearing_differences(p_since timestamptz, p_until timestamptz)
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
  ), moved as (
    select case when m.kind in ('charge', 'payment') then m.payment_intent_id else m.source_id end as id,
      sum(m.amount)::bigint as amount, min(m.currency) as currency, count(distinct m.currency) = 1 as is_one
    from payments.money_movement m group by 1
  )
  select d.kind, d.id, d.currency, d.amount, m.amount
  from due d left join moved m on m.id = d.id
  where case when m.id is null then d.amount <> 0
    else m.is_one and m.currency = d.currency and m.amount <> d.amount end
  union all
  select 'bank payout', p.id, p.currency, coalesce(sum(m.net), 0)::bigint, p.amount
  from payments.bank_payout p
  left join payments.money_movement m on m.payout_id = p.id and m.source_id is distinct from p.id
  where p.reconciled and p.created_at >= p_since
  group by p.id having coalesce(sum(m.net), 0) <> p.amount
$$;
comment on function payments.clearing_differences is
  'Where Stripe settles in another currency than was paid in, amounts cannot be compared and are left alone.';

grant select, insert, update on payments.bank_payout, payments.money_movement to aetherial_app;
grant select on payments.bank_payout, payments.money_movement to aetherial_system;
grant execute on function payments.money_at_stripe, payments.clearing_differences to aetherial_app, aetherial_system;
