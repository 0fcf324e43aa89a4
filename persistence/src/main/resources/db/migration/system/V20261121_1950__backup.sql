-- What was saved, what it held, and whether it could be restored.
create schema system;
grant usage on schema system to aetherial_app, aetherial_system;

create table system.backup (
  id uuid primary key,
  file_name text not null unique check (file_name ~ '^[a-zA-Z0-9._-]+$'),
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'DELETED')),
  requested_by uuid references identity.person,
  node text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  size_bytes bigint check (size_bytes > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  books text,
  error text,
  check (state <> 'DONE' or (ended_at is not null and size_bytes > 0 and sha256 is not null and books is not null))
);
create unique index backup_one_at_a_time on system.backup ((true)) where state = 'RUNNING';
create index backup_newest on system.backup (started_at desc);
grant select, insert, update on system.backup to aetherial_app;

create table system.rehearsal (
  id uuid primary key,
  backup_id uuid not null references system.backup,
  state text not null check (state in ('RUNNING', 'RIGHT', 'WRONG', 'FAILED')),
  node text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  findings text not null default ''
);
create index rehearsal_newest on system.rehearsal (started_at desc);
grant select, insert, update on system.rehearsal to aetherial_app;
