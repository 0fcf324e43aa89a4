-- What PostgreSQL would read and compile again for every statement as a check stands here as a trigger that is
-- compiled once. The bounds of accounts stay a check: no function at all may stand between them and the table.
create function ledger.transfer_is_well_formed() returns trigger
language plpgsql as $$
begin
  if new.amount > 0 and new.effective_at <= new.recorded_at and cardinality(new.accounts) >= 2
      and cardinality(new.accounts) = cardinality(new.amounts) and new.kind <> 'MINT' then
    return new;
  end if;
  if new.kind = 'MINT' and new.request_key <> 'genesis'
      and (select p.policy from ledger.supply_policy p where p.currency = 'AEC') = 'CAPPED' then
    raise exception 'The supply is capped: nothing is minted after genesis.'
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.amount > 0 and new.effective_at <= new.recorded_at and cardinality(new.accounts) >= 2
      and cardinality(new.accounts) = cardinality(new.amounts) then
    return new;
  end if;
  raise exception 'A transfer moves coins between accounts, and not in the future.' using errcode = 'check_violation';
end $$;

create function ledger.posting_is_well_formed() returns trigger
language plpgsql as $$
begin
  if new.amount <> 0 and new.credit = (new.amount > 0) then
    return new;
  end if;
  raise exception 'A posting moves coins, and says in which direction.' using errcode = 'check_violation';
end $$;
revoke all on function ledger.transfer_is_well_formed, ledger.posting_is_well_formed from public;

create trigger transfer_starts_well before insert or update on ledger.transfer
  for each row execute function ledger.transfer_is_well_formed();
create trigger posting_starts_well before insert or update on ledger.posting
  for each row execute function ledger.posting_is_well_formed();
alter table ledger.transfer enable always trigger transfer_starts_well;
alter table ledger.posting enable always trigger posting_starts_well;

alter table ledger.transfer drop constraint a_transfer_moves_coins_between_accounts_not_in_the_future;
alter table ledger.posting drop constraint credit_is_the_sign;
drop trigger mint_is_guarded on ledger.transfer;
drop function ledger.guard_mint();

-- No two postings have the same key: looking for equal ones in a full page would only take time.
alter index ledger.posting_filtered set (deduplicate_items = off);
alter index ledger.posting_backdated set (deduplicate_items = off);
