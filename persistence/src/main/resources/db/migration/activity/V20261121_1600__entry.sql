-- What people did is told to themselves, never rewritten, and goes only when the person is forgotten.
create schema activity;
grant usage on schema activity to aetherial_app, aetherial_system;

create table activity.entry (
  id uuid primary key,
  person_id uuid not null references identity.person,
  module text not null check (module ~ '^[a-z]+$'),
  action text not null check (action ~ '^[a-zA-Z0-9]+$'),
  resource_type text not null,
  resource_id text not null check (length(resource_id) <= 200),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  happened_at timestamptz not null default now()
);
create index entry_of_person on activity.entry (person_id, happened_at desc, id desc);
create index entry_of_module on activity.entry (person_id, module, happened_at desc, id desc);
grant select, insert on activity.entry to aetherial_app;
grant select on activity.entry to aetherial_system;

create function activity.keep_entry() returns trigger language plpgsql as $$
begin
  raise exception 'What somebody did is not rewritten.';
end
$$;
create trigger entry_is_kept before update or truncate on activity.entry
  for each statement execute function activity.keep_entry();

create function activity.forget(p_person uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from activity.entry where person_id = p_person
$$;
revoke all on function activity.forget from public;
grant execute on function activity.forget to aetherial_app;
