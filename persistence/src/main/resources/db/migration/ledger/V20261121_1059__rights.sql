-- The application may call the doors and read what row security shows; it may write nothing by itself.
revoke all on all functions in schema ledger from public;
grant usage on schema ledger to aetherial_app, aetherial_system;
grant select on all tables in schema ledger to aetherial_app, aetherial_system;
revoke select on ledger.crowding from aetherial_app, aetherial_system;

do $$
declare
  door record;
begin
  for door in
    select p.oid::regprocedure as signature from pg_proc p
    where p.pronamespace = 'ledger'::regnamespace and p.prokind = 'f' and p.proname in (
      'open_wallet', 'widen', 'widen_popular', 'move', 'pay', 'post', 'reverse', 'refund', 'remember_refusal',
      'hold_place', 'hold_capture', 'hold_release', 'expire_holds', 'supply', 'split', 'apportion', 'freeze',
      'unfreeze', 'wallet', 'statement', 'counterparts', 'reader', 'transfer_kinds', 'balance_at', 'batch',
      'check_invariants', 'seal', 'verify_chain')
  loop
    execute format('grant execute on function %s to aetherial_app, aetherial_system', door.signature);
  end loop;
end $$;
