-- Coins that become money do so once: each final withdrawal was settled or released, and the books say the same.
create function payouts.check_invariants()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'withdrawal-is-settled-or-released', w.id::text, 'one of them in a final state, none before',
    w.state || ': settled ' || coalesce(w.settled_id::text, '-') || ', released '
      || coalesce(w.released_id::text, '-')
  from payouts.withdrawal w
  where num_nonnulls(w.settled_id, w.released_id)
    <> case when w.state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING') then 0 else 1 end
  union all
  select 'withdrawal-moves-its-coins', w.id || ' ' || m.what, w.coins || ' by ' || m.kind,
    coalesce(t.amount || ' by ' || t.kind, 'no transfer')
  from payouts.withdrawal w
  cross join lateral (values
    ('taken', w.taken_id, 'PAYOUT'), ('settled', w.settled_id, 'PAYOUT'),
    ('released', w.released_id, 'PAYOUT_RETURN'), ('returned', w.returned_id, 'PAYOUT_RETURN'))
    m (what, transfer_id, kind)
  left join ledger.transfer t on t.id = m.transfer_id
  where m.transfer_id is not null and (t.amount, t.kind::text, t.reference_id)
    is distinct from (w.coins, m.kind, w.id::text)
  union all
  select 'payout-clearing-is-what-is-open', 'PAYOUT_CLEARING', w.coins::text, a.balance::text
  from (select coalesce(sum(x.balance), 0) as balance from ledger.account x where x.kind = 'PAYOUT_CLEARING') a,
    (select coalesce(sum(y.coins), 0) as coins from payouts.withdrawal y
      where y.state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')) w
  where a.balance <> w.coins
  union all
  select 'withdrawal-is-told', w.id::text, w.events::text, count(e.number)::text
  from payouts.withdrawal w left join payouts.withdrawal_event e on e.withdrawal_id = w.id
  group by w.id having count(e.number) <> w.events
  union all
  select 'large-withdrawal-has-two-approvals', w.id::text, '2', count(a.person_id)::text
  from payouts.withdrawal w left join payouts.approval a on a.withdrawal_id = w.id
  where w.state not in ('REQUESTED', 'REVIEW', 'REJECTED', 'CANCELLED')
    and exists (select from payouts.withdrawal_event e where e.withdrawal_id = w.id and e.state = 'REVIEW')
  group by w.id having count(a.person_id) < 2
$$;
revoke all on function payouts.check_invariants from public;
grant execute on function payouts.check_invariants to aetherial_app, aetherial_system;
