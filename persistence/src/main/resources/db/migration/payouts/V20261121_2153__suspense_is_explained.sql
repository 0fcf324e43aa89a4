-- What stands on the accounts of providers is what open incidents name, payment by payment, and nothing else.
alter function payouts.check_invariants() rename to check_withdrawals;

create function payouts.check_invariants()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from payouts.check_withdrawals()
  union all
  select 'suspense-is-what-incidents-name', 'providers', (-owed.coins)::text, stands.balance::text
  from (
    select coalesce(sum(w.coins), 0) as coins
    from payouts.incident i join payouts.withdrawal w on w.id = i.withdrawal_id
    where i.suspense_id is not null and i.resolved_at is null) owed,
    (select coalesce(sum(a.balance), 0) as balance
      from ledger.account a where a.kind in ('STRIPE_CLEARING', 'MPESA_CLEARING', 'BANK_CLEARING')) stands
  where stands.balance <> -owed.coins
$$;
revoke all on function payouts.check_invariants from public;
grant execute on function payouts.check_invariants to aetherial_app, aetherial_system;
