-- What timers did last, one row for each job of the platform, and which nodes are there.
create table kernel.job (
  name text primary key check (name ~ '^[a-z]+\.[a-z][a-zA-Z0-9]*$'),
  node text not null,
  started_at timestamptz not null,
  millis bigint check (millis >= 0),
  error text,
  runs bigint not null default 0 check (runs >= 0),
  failures bigint not null default 0 check (failures >= 0),
  failed_at timestamptz,
  claimed_until timestamptz
);
grant select, insert, update on kernel.job to aetherial_app;

create table kernel.node (
  name text primary key,
  version text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null default now()
);
grant select, insert, update, delete on kernel.node to aetherial_app;
