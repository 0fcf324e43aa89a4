-- People take their data with them, and leave: an account that is to go has thirty days to come back.
create table identity.export (
  id uuid primary key,
  person_id uuid not null references identity.person,
  state text not null default 'WAITING' check (state in ('WAITING', 'READY', 'GONE')),
  content bytea,
  asked_at timestamptz not null default now(),
  ready_at timestamptz,
  expires_at timestamptz,
  check ((state = 'READY') = (content is not null))
);
create index export_person on identity.export (person_id, asked_at desc);
create index export_expiry on identity.export (expires_at) where state = 'READY';
grant select, insert, update on identity.export to aetherial_app;

alter table identity.person add column deletion_due_at timestamptz;
create index person_deletion on identity.person (deletion_due_at) where deletion_due_at is not null;
grant delete on identity.api_key to aetherial_app;
