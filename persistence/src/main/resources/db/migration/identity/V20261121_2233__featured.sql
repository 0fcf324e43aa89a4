-- Whose profile moderators show above others.
create table identity.featured (
  person_id uuid primary key references identity.person,
  since timestamptz not null default now()
);
create index featured_latest on identity.featured (since desc);
grant select, insert, delete on identity.featured to aetherial_app;
