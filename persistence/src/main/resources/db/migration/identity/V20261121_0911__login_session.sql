-- A login is a row, so that it can be listed, revoked and seen by every node.
create table identity.login_session (
  id uuid primary key,
  person_id uuid not null references identity.person,
  address text not null,
  agent text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index login_session_person on identity.login_session (person_id, created_at desc);
grant select, insert, update on identity.login_session to aetherial_app;
