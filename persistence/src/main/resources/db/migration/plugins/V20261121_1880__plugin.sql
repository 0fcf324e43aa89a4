-- Plugins with their jars, what they were granted, what they have yet to hear of and what they gave away.
create schema plugins;
grant usage on schema plugins to aetherial_app, aetherial_system;

create table plugins.plugin (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,39}$'),
  version text not null,
  manifest text not null,
  jar bytea not null check (length(jar) <= 524288),
  sha256 text not null check (length(sha256) = 64),
  signer text not null,
  state text not null default 'OFF' check (state in ('OFF', 'ON', 'FAILED')),
  failure text check (length(failure) <= 300),
  granted text not null default '',
  settings text not null default '{}',
  listens text not null default '',
  theme text,
  card text,
  card_at timestamptz,
  turned_on_at timestamptz,
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid not null references identity.person,
  check ((state = 'FAILED') = (failure is not null))
);
grant select, insert, update, delete on plugins.plugin to aetherial_app;
grant select, update on plugins.plugin to aetherial_system;

create table plugins.task (
  id uuid primary key,
  plugin_id text not null references plugins.plugin on delete cascade,
  type text not null,
  data text not null,
  attempts integer not null default 0 check (attempts >= 0),
  created_at timestamptz not null default now(),
  next_at timestamptz not null default now()
);
create index task_next on plugins.task (plugin_id, next_at);
grant select, insert, update, delete on plugins.task to aetherial_app;
grant insert on plugins.task to aetherial_system;

create table plugins.allowance (
  plugin_id text not null references plugins.plugin on delete cascade,
  day date not null,
  given bigint not null check (given >= 0),
  primary key (plugin_id, day)
);
grant select, insert, update on plugins.allowance to aetherial_app;

create table plugins.day_begun (
  plugin_id text not null references plugins.plugin on delete cascade,
  day date not null,
  primary key (plugin_id, day)
);
grant select, insert on plugins.day_begun to aetherial_app;
