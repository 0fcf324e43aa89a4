-- What administrators set is a row for every change, never rewritten: the last one of a key is its value.
create schema settings;
grant usage on schema settings to aetherial_app, aetherial_system;

create table settings.change (
  number bigint generated always as identity primary key,
  key text not null check (key ~ '^[a-z]+\.[a-z][a-zA-Z0-9]*$'),
  version integer not null check (version > 0),
  -- Null goes back to the usual value.
  value text check (length(value) <= 500),
  before text not null,
  after text not null,
  reason text not null check (reason <> '' and length(reason) <= 280),
  person_id uuid not null references identity.person,
  changed_at timestamptz not null default now(),
  unique (key, version)
);
grant select, insert on settings.change to aetherial_app;
grant select on settings.change to aetherial_system;

create function settings.keep_change() returns trigger language plpgsql as $$
begin
  raise exception 'The history of settings is not rewritten.';
end
$$;
create trigger change_is_kept before update or delete or truncate on settings.change
  for each statement execute function settings.keep_change();

create view settings.latest as
  select distinct on (key) key, value, version, changed_at from settings.change order by key, version desc;
create view settings.chosen as select key, value from settings.latest where value is not null;
grant select on settings.latest, settings.chosen to aetherial_app, aetherial_system;
