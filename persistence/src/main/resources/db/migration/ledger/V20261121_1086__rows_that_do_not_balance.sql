-- Rows that do not balance are refused by the tables themselves, at the latest when their transaction commits.
-- The application's role can insert nothing but through the functions, which lock, count and write in one statement.
-- So whoever is somebody else, the owner of the tables first of all, is checked here, and the everyday transfer pays
-- for no second look at its own rows: a constraint trigger on its tables, even one that does nothing but see who is
-- there, took a tenth of it.
create table ledger.hand_written (
  seq bigint not null,
  -- The account of a posting; nobody's for the transfer itself.
  account_id uuid,
  constraint written_once unique nulls not distinct (seq, account_id)
);
comment on table ledger.hand_written is
  'What was written without the functions and is not yet proved; empty whenever a transaction has ended.';
alter table ledger.hand_written enable row level security;

create function ledger.fault_of_transfer(p_seq bigint) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
      when l.total <> 0 or t.amount is distinct from l.gross then 'has legs that do not sum to zero'
      when l.unposted > 0 or l.accounts < l.legs then 'has legs that are not posted' end
  from ledger.transfer t
  cross join lateral (
    select sum(u.amount) as total, sum(u.amount) filter (where u.amount > 0) as gross, count(*) as legs,
      count(distinct u.id) as accounts, count(*) filter (where q.amount is distinct from u.amount) as unposted
    from unnest(t.accounts, t.amounts) u (id, amount)
    left join ledger.posting q on q.account_id = u.id and q.recorded_at = t.recorded_at and q.seq = t.seq) l
  where t.seq = p_seq
$$;

create function ledger.fault_of_posting(p_seq bigint, p_account uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'has a posting that is no leg of it' where not exists (
    select from ledger.transfer t
    join ledger.posting q on q.account_id = p_account and q.recorded_at = t.recorded_at and q.seq = t.seq
    where t.seq = p_seq and t.amounts[array_position(t.accounts, p_account)] = q.amount)
$$;

create function ledger.prove_hand_written() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_fault text := case when new.account_id is null then ledger.fault_of_transfer(new.seq)
    else ledger.fault_of_posting(new.seq, new.account_id) end;
begin
  if v_fault is not null then
    raise exception 'Transfer number % %.', new.seq, v_fault using errcode = 'check_violation',
      hint = 'Coins are moved by the functions of this schema.';
  end if;
  delete from ledger.hand_written h where h.seq = new.seq and h.account_id is not distinct from new.account_id;
  return null;
end $$;
create constraint trigger hand_written_is_proved after insert on ledger.hand_written
  deferrable initially deferred for each row execute function ledger.prove_hand_written();
alter table ledger.hand_written enable always trigger hand_written_is_proved;

create or replace function ledger.posting_is_well_formed() returns trigger
language plpgsql as $$
begin
  if new.amount <> 0 and new.credit = (new.amount > 0) then
    if session_user <> 'aetherial_app' then
      insert into ledger.hand_written values (new.seq, new.account_id);
    end if;
    return new;
  end if;
  raise exception 'A posting moves coins, and says in which direction.' using errcode = 'check_violation';
end $$;

create or replace function ledger.transfer_is_well_formed() returns trigger
language plpgsql as $$
begin
  if session_user <> 'aetherial_app' then
    insert into ledger.hand_written values (new.seq);
  end if;
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
revoke all on function ledger.prove_hand_written, ledger.fault_of_transfer, ledger.fault_of_posting from public;
