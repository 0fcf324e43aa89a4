-- The whole supply is posted once, when the books open; every later coin comes out of the treasury.
-- Sixty-four stripes let eight callers at once meet at the same stripe only once in ten transfers.
insert into ledger.account (id, kind, stripe, width, lower_bound, upper_bound)
select ledger.system_account_id(s.kind, n), s.kind, n, s.width, s.lower_bound, s.upper_bound
from (values
  ('ISSUER', 1, -100000000000, 0),
  ('REVENUE', 16, 0, null::bigint),
  ('PAYOUT_CLEARING', 4, 0, null),
  ('DISPUTE_LOSS', 1, null, null),
  ('STRIPE_CLEARING', 4, null, null),
  ('MPESA_CLEARING', 4, null, null),
  ('BANK_CLEARING', 4, null, null),
  ('TREASURY', 64, 0, null)) s (kind, width, lower_bound, upper_bound),
  generate_series(0, s.width - 1) n;

select ledger.record(
  row('00000000-0000-7000-8000-000000000001', 'MINT', 'genesis', sha256('genesis'), null, null,
    'The whole supply enters the treasury.', 'supply', 'genesis', null, null)::ledger.request,
  array[ledger.system_account_id('ISSUER', 0)] || array_agg(ledger.system_account_id('TREASURY', n) order by n),
  array[-100000000000] || array_agg(100000000000 / 64 order by n), '-infinity', null)
from generate_series(0, 63) n;
