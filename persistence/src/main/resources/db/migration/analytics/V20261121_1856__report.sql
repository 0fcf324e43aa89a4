-- A question that somebody wants to ask again, and perhaps to have answered by mail.
create table analytics.report (
  id uuid primary key,
  person_id uuid not null references identity.person,
  name text not null check (length(name) between 1 and 60),
  measure text not null check (length(measure) <= 60),
  step text not null check (length(step) <= 30),
  split text check (length(split) <= 30),
  dimension text check (length(dimension) <= 30),
  member text check (length(member) <= 60),
  days integer not null check (days between 1 and 731),
  schedule text not null check (schedule in ('NEVER', 'DAILY', 'WEEKLY')),
  next_at timestamptz,
  sent_at timestamptz,
  created_at timestamptz not null default now(),
  unique (person_id, name),
  constraint what_is_sent_has_a_moment check ((schedule = 'NEVER') = (next_at is null)),
  constraint one_member_of_one_dimension check ((dimension is null) = (member is null))
);
create index report_due on analytics.report (next_at) where next_at is not null;
grant select, insert, update, delete on analytics.report to aetherial_app;
