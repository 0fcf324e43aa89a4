-- A person is known by one account everywhere; the key columns make names unique whatever their case.
create schema identity;
grant usage on schema identity to aetherial_app, aetherial_system;

create table identity.person (
  id uuid primary key,
  email text not null check (email like '%_@_%' and length(email) <= 254),
  username text not null check (username ~ '^[a-zA-Z0-9][a-zA-Z0-9_.-]{2,29}$'),
  full_name text not null check (length(full_name) between 1 and 120),
  password_hash text not null,
  role text not null check (role in ('MEMBER', 'STAFF', 'ADMIN')),
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'DELETED')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null default 0
);
create unique index person_email_key on identity.person (lower(email));
create unique index person_username_key on identity.person (lower(username));
grant select, insert, update on identity.person to aetherial_app;
grant select on identity.person to aetherial_system;
