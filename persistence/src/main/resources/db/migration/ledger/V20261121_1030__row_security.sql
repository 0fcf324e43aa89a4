-- A second wall behind the doors: a request of the application sees the rows of its own person, and no others.
create function ledger.reader() returns uuid
language sql stable as $$
  select nullif(current_setting('app.user_id', true), '')::uuid
$$;

alter table ledger.account enable row level security;
alter table ledger.posting enable row level security;
alter table ledger.transfer enable row level security;
alter table ledger.hold enable row level security;
alter table ledger.hold_part enable row level security;
alter table ledger.refusal enable row level security;
alter table ledger.account_change enable row level security;

-- The reader is asked once per statement, not once per row: hence the sub-selects.
create policy own_account on ledger.account for select to aetherial_app
  using (owner_id = (select ledger.reader()));
create policy own_posting on ledger.posting for select to aetherial_app
  using (owner_id = (select ledger.reader()));
create policy own_transfer on ledger.transfer for select to aetherial_app
  using (exists (select from ledger.account a where a.id = any (accounts) and a.owner_id = (select ledger.reader())));
create policy own_hold on ledger.hold for select to aetherial_app
  using (owner_id = (select ledger.reader()));
create policy own_hold_part on ledger.hold_part for select to aetherial_app
  using (exists (select from ledger.hold h where h.id = hold_id and h.owner_id = (select ledger.reader())));
create policy own_refusal on ledger.refusal for select to aetherial_app
  using (asked_by = (select ledger.reader()));
create policy own_change on ledger.account_change for select to aetherial_app
  using (owner_id = (select ledger.reader()));

create policy system_account on ledger.account for select to aetherial_system using (true);
create policy system_posting on ledger.posting for select to aetherial_system using (true);
create policy system_transfer on ledger.transfer for select to aetherial_system using (true);
create policy system_hold on ledger.hold for select to aetherial_system using (true);
create policy system_hold_part on ledger.hold_part for select to aetherial_system using (true);
create policy system_refusal on ledger.refusal for select to aetherial_system using (true);
create policy system_change on ledger.account_change for select to aetherial_system using (true);
