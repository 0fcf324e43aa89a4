-- Who knows a password still has to show something that only its person holds, if the person wants it so.
alter table identity.login_session
  add column awaits_code boolean not null default false,
  add column how text not null default 'PASSWORD' check (how in ('PASSWORD', 'PASSKEY', 'SIGN_ON'));

create table identity.totp (
  person_id uuid primary key references identity.person,
  secret bytea not null,
  last_step bigint not null default 0,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz
);
grant select, insert, update, delete on identity.totp to aetherial_app;

create table identity.recovery_code (
  person_id uuid not null references identity.person,
  mac bytea not null check (length(mac) = 32),
  used_at timestamptz,
  primary key (person_id, mac)
);
grant select, insert, update, delete on identity.recovery_code to aetherial_app;

create table identity.passkey (
  id uuid primary key,
  person_id uuid not null references identity.person,
  credential_id bytea not null unique,
  credential bytea not null,
  sign_count bigint not null default 0,
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_person on identity.passkey (person_id, created_at);
grant select, insert, update, delete on identity.passkey to aetherial_app;

create table identity.passkey_challenge (
  hash bytea primary key check (length(hash) = 32),
  person_id uuid references identity.person,
  expires_at timestamptz not null
);
create index passkey_challenge_age on identity.passkey_challenge (expires_at);
grant select, insert, delete on identity.passkey_challenge to aetherial_app;

create table identity.pin (
  person_id uuid primary key references identity.person,
  hash text not null,
  failures integer not null default 0 check (failures >= 0),
  locked_until timestamptz,
  changed_at timestamptz not null default now()
);
grant select, insert, update, delete on identity.pin to aetherial_app;
