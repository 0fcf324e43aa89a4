-- What only some people see yet: a share of everybody, chosen by a stable hash, and whole ranks.
create schema flags;
grant usage on schema flags to aetherial_app, aetherial_system;

create table flags.flag (
  name text primary key check (name ~ '^[a-z]+\.[a-z][a-zA-Z0-9]*$'),
  note text not null check (length(note) <= 280),
  is_on boolean not null,
  percentage integer not null check (percentage between 0 and 100),
  ranks text not null check (ranks ~ '^(MEMBER|STAFF|ADMIN)?( (MEMBER|STAFF|ADMIN))*$'),
  changed_at timestamptz not null default now(),
  changed_by uuid not null references identity.person
);
grant select, insert, update, delete on flags.flag to aetherial_app;
