-- A bank that suspects fraud opens a case: somebody looks at it, and until then the member's withdrawals wait.
create table payments.fraud_case (
  purchase_id uuid primary key references payments.purchase,
  person_id uuid not null references identity.person,
  state text not null default 'OPEN' check (state in ('OPEN', 'HELD', 'CLEARED', 'OVER')),
  hold_id uuid unique,
  coins bigint not null default 0 check (coins >= 0),
  holds integer not null default 0 check (holds >= 0),
  warned_at timestamptz not null,
  decided_at timestamptz,
  constraint coins_are_held_by_a_hold check ((coins > 0) = (hold_id is not null)),
  constraint only_a_held_case_holds check (hold_id is null or state = 'HELD'),
  constraint a_decision_has_a_moment check ((state in ('CLEARED', 'OVER')) = (decided_at is not null))
);
create index fraud_case_of_person on payments.fraud_case (person_id) where state in ('OPEN', 'HELD');
create index fraud_case_open on payments.fraud_case (warned_at) where state in ('OPEN', 'HELD');

comment on column payments.fraud_case.holds is
  'How often coins were set aside, which makes each request''s key unique.';
comment on column payments.fraud_case.state is
  'CLEARED when an administrator says so, OVER when the money has gone back as the bank wanted.';

insert into payments.fraud_case (purchase_id, person_id, warned_at)
select id, person_id, fraud_warned_at from payments.purchase
where fraud_warned_at > now() - interval '120 days' and state = 'CREDITED';

create trigger fraud_case_stays before delete or truncate on payments.fraud_case
  for each statement execute function payments.forbid_removal();

-- Whether a bank suspects a payment of somebody, and nobody has looked at that to the end.
create function payments.is_in_question(p_person uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from payments.fraud_case c where c.person_id = p_person and c.state in ('OPEN', 'HELD'))
$$;
revoke all on function payments.is_in_question(uuid) from public;
grant execute on function payments.is_in_question(uuid) to aetherial_app, aetherial_system;
grant select, insert, update on payments.fraud_case to aetherial_app;
grant select on payments.fraud_case to aetherial_system;
