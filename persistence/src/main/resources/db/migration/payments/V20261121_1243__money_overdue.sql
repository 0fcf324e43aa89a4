-- Money that Stripe could have sent to the bank long ago and has not: each movement keeps when it became available.
alter table payments.money_movement add column available_at timestamptz;
create index money_movement_overdue on payments.money_movement (coalesce(available_at, moved_at))
  include (currency, net)
  where payout_id is null;

-- What was not told before may be told later; nothing else of a movement changes.
create or replace function payments.guard_money_movement() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - array['payout_id', 'exchange_rate', 'available_at'])
      is distinct from (to_jsonb(old) - array['payout_id', 'exchange_rate', 'available_at'])
    or old.payout_id is not null and new.payout_id is distinct from old.payout_id
    or old.available_at is not null and new.available_at is distinct from old.available_at
    or old.exchange_rate is not null and new.exchange_rate is distinct from old.exchange_rate then
    raise exception 'A movement stays as it was, and goes to the bank once.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function payments.money_overdue(p_days integer, p_at timestamptz default now())
returns table (currency text, movements bigint, net bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select m.currency, count(*), sum(m.net)::bigint
  from payments.money_movement m
  where m.payout_id is null and coalesce(m.available_at, m.moved_at) < p_at - make_interval(days => p_days)
  group by m.currency having sum(m.net) <> 0 order by m.currency
$$;
comment on function payments.money_overdue is
  'What lies at Stripe although it could have gone to the bank more than these days ago.';

create function payments.payouts_late(p_at timestamptz default now()) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*) from payments.bank_payout p
  where p.state in ('PENDING', 'IN_TRANSIT') and p.arrives_at < p_at - interval '1 day'
$$;
comment on function payments.payouts_late is 'Payouts to the bank whose day of arrival is over.';
grant execute on function payments.money_overdue, payments.payouts_late to aetherial_app, aetherial_system;
