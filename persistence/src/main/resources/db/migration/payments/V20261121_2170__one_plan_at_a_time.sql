-- Of two payment pages that are finished at once one becomes the member's plan; the other one is ended again.
alter table payments.subscription
  add column surplus boolean not null default false,
  add column surplus_ended_at timestamptz,
  add constraint only_a_surplus_is_ended_as_one check (surplus or surplus_ended_at is null);

update payments.subscription newer set surplus = true, next_check_at = now()
where newer.state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED') and exists (
  select from payments.subscription older
  where older.person_id = newer.person_id and older.state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED')
    and (older.created_at, older.id) < (newer.created_at, newer.id));

create unique index one_plan_at_a_time on payments.subscription (person_id)
  where state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED') and not surplus;
create index surplus_to_end on payments.subscription (next_check_at) where surplus and surplus_ended_at is null;

comment on column payments.subscription.surplus is 'It began although its member had a plan.';
comment on column payments.subscription.surplus_ended_at is
  'When it was ended at the provider and what was paid for it given back.';
