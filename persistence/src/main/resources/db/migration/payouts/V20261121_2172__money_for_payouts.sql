-- What a provider could pay out when it was last asked, against what had to be paid then.
create table payouts.fund (
  provider text primary key check (provider ~ '^[a-z][a-z0-9]{1,19}$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  available bigint not null,
  due bigint not null check (due >= 0),
  told_at timestamptz not null default clock_timestamp()
);
comment on column payouts.fund.available is
  'Hundredths of the currency; less than nothing when the provider claims money.';
comment on column payouts.fund.due is
  'What was asked for, had not been handed over and was not decided otherwise.';

-- What has to be there before it can be handed to a provider.
create function payouts.money_due(p_provider text, p_currency text) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(w.amount), 0)::bigint from payouts.withdrawal w
  where w.provider = p_provider and w.currency = p_currency
    and (w.state in ('REQUESTED', 'REVIEW', 'APPROVED')
      or w.state = 'PROCESSING' and w.delivery in ('WAITING', 'SENDING', 'REFUSED'))
$$;

grant select, insert, update on payouts.fund to aetherial_app;
grant select on payouts.fund to aetherial_system;
revoke all on function payouts.money_due(text, text) from public;
grant execute on function payouts.money_due(text, text) to aetherial_app, aetherial_system;
