-- The coins of a plan's first month are set aside before it is paid, so that no paid plan meets an empty treasury.
create table payments.plan_hold (
  subscription_id uuid primary key references payments.subscription,
  hold_id uuid not null unique,
  coins bigint not null check (coins > 0),
  ended_at timestamptz
);
comment on column payments.plan_hold.ended_at is
  'When the coins went to the member or back to the treasury; null while the plan may still be paid.';

create function payments.guard_plan_hold() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.subscription_id, new.hold_id, new.coins) is distinct from (old.subscription_id, old.hold_id, old.coins)
    or old.ended_at is not null then
    raise exception 'What was set aside for a plan ends once.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger plan_hold_is_guarded before update on payments.plan_hold
  for each row execute function payments.guard_plan_hold();
create trigger plan_hold_stays before delete or truncate on payments.plan_hold
  for each statement execute function payments.forbid_removal();

grant select, insert, update on payments.plan_hold to aetherial_app;
grant select on payments.plan_hold to aetherial_system;
