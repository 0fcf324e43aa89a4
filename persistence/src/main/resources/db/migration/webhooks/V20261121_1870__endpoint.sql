-- Where news of the platform goes, what went there, and how each try ended.
create schema webhooks;
grant usage on schema webhooks to aetherial_app, aetherial_system;

create table webhooks.endpoint (
  id uuid primary key,
  url text not null check (length(url) between 1 and 500),
  note text not null check (length(note) <= 280),
  types text not null check (length(types) between 1 and 4000),
  is_on boolean not null default true,
  off_reason text check (off_reason in ('FAILING', 'GONE', 'BACKLOG')),
  secret bytea not null,
  previous_secret bytea,
  previous_until timestamptz,
  failing_since timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null references identity.person,
  check ((previous_secret is null) = (previous_until is null)),
  check (off_reason is null or not is_on)
);
grant select, insert, update, delete on webhooks.endpoint to aetherial_app;
grant select, update on webhooks.endpoint to aetherial_system;

create table webhooks.delivery (
  id uuid primary key,
  endpoint_id uuid not null references webhooks.endpoint on delete cascade,
  type text not null,
  body text not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'FAILED')),
  attempts integer not null default 0 check (attempts >= 0),
  tries integer not null default 0 check (tries >= 0),
  created_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state = 'WAITING') = (finished_at is null))
);
create index delivery_waiting on webhooks.delivery (endpoint_id, next_at) where state = 'WAITING';
create index delivery_newest on webhooks.delivery (endpoint_id, id);
create index delivery_finished on webhooks.delivery (finished_at) where state <> 'WAITING';
grant select, insert, update, delete on webhooks.delivery to aetherial_app;
grant insert on webhooks.delivery to aetherial_system;

create table webhooks.attempt (
  delivery_id uuid not null references webhooks.delivery on delete cascade,
  number integer not null check (number > 0),
  at timestamptz not null default now(),
  status integer,
  duration_millis bigint not null check (duration_millis >= 0),
  answer text not null check (length(answer) <= 1024),
  error text check (length(error) <= 300),
  primary key (delivery_id, number)
);
grant select, insert, delete on webhooks.attempt to aetherial_app;
