-- A link in a letter opens one thing, once, for a while; only the SHA-256 of its secret is kept.
alter table identity.person
  add column email_verified_at timestamptz,
  add column username_changed_at timestamptz;

create table identity.one_time_link (
  hash bytea primary key check (length(hash) = 32),
  person_id uuid not null references identity.person,
  purpose text not null
    check (purpose in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL_OLD', 'CHANGE_EMAIL_NEW')),
  email text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_person on identity.one_time_link (person_id, purpose);
grant select, insert, update, delete on identity.one_time_link to aetherial_app;

-- A new address counts when both the old and the new one have said yes.
create table identity.email_change (
  person_id uuid primary key references identity.person,
  email text not null check (email like '%_@_%' and length(email) <= 254),
  agreed_old_at timestamptz,
  agreed_new_at timestamptz,
  created_at timestamptz not null default now()
);
grant select, insert, update, delete on identity.email_change to aetherial_app;

-- A name that somebody gave up stays theirs for a while, so that nobody poses as them.
create table identity.former_username (
  username_key text primary key,
  person_id uuid not null references identity.person,
  kept_until timestamptz not null
);
grant select, insert, update, delete on identity.former_username to aetherial_app;

-- Tries are counted per act and key, on every node the same.
create table identity.attempt (
  id uuid primary key,
  act text not null check (act <> ''),
  key text not null,
  attempted_at timestamptz not null default now()
);
create index attempt_key on identity.attempt (act, key, attempted_at);
create index attempt_age on identity.attempt (attempted_at);
grant select, insert, delete on identity.attempt to aetherial_app;
