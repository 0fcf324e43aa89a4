-- The ways of a withdrawal are a table, so that the database and the platform can be compared word by word.
create table payouts.way (
  before text not null,
  after text not null,
  primary key (before, after)
);
insert into payouts.way (before, after) values
  ('REQUESTED', 'REVIEW'), ('REQUESTED', 'APPROVED'), ('REQUESTED', 'CANCELLED'), ('REQUESTED', 'REJECTED'),
  ('REVIEW', 'APPROVED'), ('REVIEW', 'CANCELLED'), ('REVIEW', 'REJECTED'),
  ('APPROVED', 'PROCESSING'), ('APPROVED', 'CANCELLED'), ('APPROVED', 'REJECTED'),
  ('PROCESSING', 'PAID'), ('PROCESSING', 'FAILED'), ('PROCESSING', 'CANCELLED'),
  ('PAID', 'RETURNED');

create function payouts.guard_withdrawal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.person_id, new.method_id, new.provider, new.request_key, new.fingerprint, new.coins, new.fee,
      new.rate, new.amount, new.currency, new.taken_id, new.created_at)
    is distinct from (old.id, old.person_id, old.method_id, old.provider, old.request_key, old.fingerprint,
      old.coins, old.fee, old.rate, old.amount, old.currency, old.taken_id, old.created_at) then
    raise exception 'What was promised never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.settled_id is not null and new.settled_id is distinct from old.settled_id
    or old.released_id is not null and new.released_id is distinct from old.released_id then
    raise exception 'Coins leave the clearing account once.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and not exists (
      select from payouts.way w where w.before = old.state and w.after = new.state) then
    raise exception 'A withdrawal cannot go from % to %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'REVIEW' and new.state = 'APPROVED' and (
      select count(*) from payouts.approval a where a.withdrawal_id = new.id) < 2 then
    raise exception 'Two administrators approve a large withdrawal.'
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.attempt not in (old.attempt, old.attempt + 1)
      or new.attempt > old.attempt and old.delivery <> 'REFUSED' then
    raise exception 'Only after a definite refusal is there another attempt.'
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and new.events <= old.events then
    raise exception 'Every step of a withdrawal is told.' using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger withdrawal_is_guarded before update on payouts.withdrawal
  for each row execute function payouts.guard_withdrawal();

-- The number of events is a promise that is checked at the end of the transaction.
create function payouts.check_told() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.events <> (select count(*) from payouts.withdrawal_event e where e.withdrawal_id = new.id) then
    raise exception 'The withdrawal % has untold steps.', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger withdrawal_is_told after insert or update on payouts.withdrawal
  deferrable initially deferred for each row execute function payouts.check_told();

create function payouts.check_four_eyes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from payouts.withdrawal w where w.id = new.withdrawal_id and w.person_id = new.person_id) then
    raise exception 'Nobody approves their own withdrawal.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger approval_by_another before insert on payouts.approval
  for each row execute function payouts.check_four_eyes();

create function payouts.forbid_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'Rows of % are never changed.', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger event_stays_as_told before update or delete or truncate on payouts.withdrawal_event
  for each statement execute function payouts.forbid_change();
create trigger approval_stays before update or delete or truncate on payouts.approval
  for each statement execute function payouts.forbid_change();
create trigger withdrawal_stays before delete or truncate on payouts.withdrawal
  for each statement execute function payouts.forbid_removal();
create trigger attempt_stays before delete or truncate on payouts.attempt
  for each statement execute function payouts.forbid_removal();
create trigger incident_stays before delete or truncate on payouts.incident
  for each statement execute function payouts.forbid_removal();

grant select, insert, update on payouts.withdrawal, payouts.attempt, payouts.incident to aetherial_app;
grant select, insert on payouts.withdrawal_event, payouts.approval to aetherial_app;
grant select on payouts.way to aetherial_app;
grant select on all tables in schema payouts to aetherial_system;
