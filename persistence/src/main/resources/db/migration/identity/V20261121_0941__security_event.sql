-- What happened to an account is told to its person, and never rewritten.
create table identity.security_event (
  id uuid primary key,
  person_id uuid not null references identity.person,
  kind text not null check (kind ~ '^[A-Z_]+$'),
  address text not null default '',
  agent text not null default '',
  happened_at timestamptz not null default now()
);
create index security_event_person on identity.security_event (person_id, happened_at desc);
grant select, insert on identity.security_event to aetherial_app;
