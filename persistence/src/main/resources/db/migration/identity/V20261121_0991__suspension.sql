-- Who may not log in for a while, or ever; a suspension with an end lifts by itself.
create table identity.suspension (
  id uuid primary key,
  person_id uuid not null references identity.person,
  until timestamptz,
  reason text not null check (reason <> ''),
  suspended_by uuid not null references identity.person,
  suspended_at timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by uuid references identity.person
);
create unique index suspension_open on identity.suspension (person_id) where lifted_at is null;
create index suspension_due on identity.suspension (until) where lifted_at is null;
grant select, insert, update on identity.suspension to aetherial_app;

-- A login in which an administrator sees the platform as somebody else does.
alter table identity.login_session add column impersonator uuid references identity.person;
