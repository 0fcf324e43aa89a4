-- Failed logins are counted per name and per address; both windows are read before a password is.
create table identity.login_attempt (
  id uuid primary key,
  name_key text not null,
  address text not null,
  attempted_at timestamptz not null
);
create index login_attempt_name on identity.login_attempt (name_key, attempted_at);
create index login_attempt_address on identity.login_attempt (address, attempted_at);
grant select, insert, delete on identity.login_attempt to aetherial_app;
