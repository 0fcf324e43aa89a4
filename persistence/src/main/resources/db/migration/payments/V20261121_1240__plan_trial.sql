-- A plan may be tried for some days before it is paid for, and everybody tries once in their life.
alter table payments.subscription
  add column trial_days integer not null default 0 check (trial_days between 0 and 90),
  add column trial_end_told boolean not null default false;
create unique index one_trial_in_a_life on payments.subscription (person_id)
  where trial_days > 0 and (state <> 'EXPIRED' or stripe_id is not null);

comment on column payments.subscription.trial_days is 'What was promised; a page that nobody finished used nothing up.';
comment on column payments.subscription.trial_end_told is
  'Whether the member was told that the first payment comes soon.';
