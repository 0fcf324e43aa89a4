-- What an administrator filtered a list by, kept under a name to come back to.
create schema admin;
grant usage on schema admin to aetherial_app, aetherial_system;

create table admin.saved_view (
  id uuid primary key,
  person_id uuid not null references identity.person,
  page text not null check (page ~ '^/admin/[a-z/-]+$'),
  name text not null check (length(name) between 1 and 60),
  query text not null check (length(query) <= 500),
  created_at timestamptz not null default now(),
  unique (person_id, page, name)
);
grant select, insert, update, delete on admin.saved_view to aetherial_app;
