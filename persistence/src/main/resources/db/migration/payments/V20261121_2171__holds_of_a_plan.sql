-- Coins are set aside for a plan more than once: while its page is open, and again before its trial ends.
alter table payments.plan_hold add column number integer not null default 1 check (number >= 1);
alter table payments.plan_hold drop constraint plan_hold_pkey;
alter table payments.plan_hold add constraint plan_hold_pkey primary key (subscription_id, number);
create unique index one_hold_of_a_plan on payments.plan_hold (subscription_id) where ended_at is null;
create index trial_to_secure on payments.subscription (next_check_at) where state = 'TRIAL';

create or replace function payments.guard_plan_hold() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.subscription_id, new.number, new.hold_id, new.coins)
    is distinct from (old.subscription_id, old.number, old.hold_id, old.coins)
    or old.ended_at is not null then
    raise exception 'What was set aside for a plan ends once.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
