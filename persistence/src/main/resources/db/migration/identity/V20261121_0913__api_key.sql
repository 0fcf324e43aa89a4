-- Of an API key only the SHA-256 is kept: whoever reads the table cannot use it.
create table identity.api_key (
  id uuid primary key,
  person_id uuid not null references identity.person,
  name text not null check (length(name) between 1 and 80),
  prefix text not null,
  hash bytea not null unique check (length(hash) = 32),
  scopes text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_person on identity.api_key (person_id, created_at desc);
grant select, insert, update on identity.api_key to aetherial_app;
