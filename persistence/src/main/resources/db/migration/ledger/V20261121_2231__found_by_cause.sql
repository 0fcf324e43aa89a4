-- Administrators find transfers by what they belong to, by a kind that is rare, and by the hold that they captured.
create index transfer_of_cause on ledger.transfer (reference_id) where reference_id is not null;
create index transfer_of_rare_kind on ledger.transfer (kind, seq) where kind in (
  'FEE', 'HOLD', 'CAPTURE', 'RELEASE', 'REFUND', 'PAYOUT', 'PAYOUT_RETURN', 'CHARGEBACK', 'ADJUSTMENT', 'EXPIRE',
  'MINT', 'BURN', 'INTEREST', 'PRIZE');
create index hold_captured_by on ledger.hold (transfer_id) where transfer_id is not null;

-- The keys of a batch are not for everybody; the books' administrators ask with a role that sees all.
create policy system_other_key on ledger.other_key for select to aetherial_system using (true);
grant select on ledger.other_key to aetherial_system;
