-- The kernel keeps what must survive a crash on its way in (inbox) and on its way out (outbox).
create schema kernel;
grant usage on schema kernel to aetherial_app, aetherial_system;

create table kernel.inbox (
  source text not null check (source <> ''),
  external_id text not null check (external_id <> ''),
  kind text not null,
  payload text not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'IGNORED', 'DEAD')),
  attempts integer not null default 0 check (attempts >= 0),
  last_error text,
  received_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (source, external_id)
);
create index inbox_waiting on kernel.inbox (next_at) where state = 'WAITING';
grant select, insert, update on kernel.inbox to aetherial_app;

create table kernel.outbox (
  id uuid primary key,
  topic text not null check (topic <> ''),
  payload text not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
  attempts integer not null default 0 check (attempts >= 0),
  last_error text,
  created_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  finished_at timestamptz
);
create index outbox_waiting on kernel.outbox (next_at) where state = 'WAITING';
grant select, insert, update, delete on kernel.outbox to aetherial_app;
