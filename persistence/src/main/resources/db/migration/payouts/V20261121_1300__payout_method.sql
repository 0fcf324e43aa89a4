-- Where a member wants money to go is kept sealed; only a mask of it can be read in the database.
create schema payouts;
grant usage on schema payouts to aetherial_app, aetherial_system;

create table payouts.method (
  id uuid primary key,
  person_id uuid not null references identity.person,
  provider text not null check (provider ~ '^[a-z][a-z0-9]{1,19}$'),
  kind text not null check (kind in ('CONNECTED_ACCOUNT', 'PHONE', 'BANK_ACCOUNT')),
  sealed bytea not null check (octet_length(sealed) > 28),
  key_id text not null check (key_id ~ '^[0-9a-f]{8}$'),
  print bytea not null check (octet_length(print) = 32),
  mask text not null check (length(mask) between 1 and 60),
  country text not null check (country ~ '^[A-Z]{2}$'),
  state text not null check (state in ('UNVERIFIED', 'READY', 'REMOVED')),
  preferred boolean not null default false,
  note text check (length(note) <= 200),
  created_at timestamptz not null,
  verified_at timestamptz,
  removed_at timestamptz,
  updated_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint ready_was_verified check (state <> 'READY' or verified_at is not null),
  constraint removed_has_a_moment check ((state = 'REMOVED') = (removed_at is not null)),
  constraint removed_is_not_preferred check (not (preferred and state = 'REMOVED'))
);
create unique index method_is_there_once on payouts.method (person_id, provider, print) where state <> 'REMOVED';
create unique index one_method_is_preferred on payouts.method (person_id) where preferred;
create index method_of_print on payouts.method (provider, print);

comment on column payouts.method.sealed is 'AES-GCM of the destination; the nonce comes first.';
comment on column payouts.method.key_id is 'Which key sealed it, so that keys can be replaced one by one.';
comment on column payouts.method.print is 'Keyed hash: equal destinations are found without opening them.';
comment on column payouts.method.note is 'What the provider still wants to know, in words for the member.';

-- A code that proves that a phone is the member's; guesses are counted.
create table payouts.verification (
  method_id uuid primary key references payouts.method,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  tries integer not null default 0 check (tries >= 0),
  sendings integer not null default 1 check (sendings >= 1)
);

-- A destination is a fact about a promise to pay: it may be removed from sight, never changed.
create function payouts.guard_method() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.person_id, new.provider, new.kind, new.mask, new.country, new.created_at)
    is distinct from (old.id, old.person_id, old.provider, old.kind, old.mask, old.country, old.created_at) then
    raise exception 'A payout method is replaced, not changed.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'REMOVED' and new.state <> 'REMOVED' then
    raise exception 'A removed payout method does not come back.' using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger method_is_guarded before update on payouts.method
  for each row execute function payouts.guard_method();

create function payouts.forbid_removal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'Rows of % are never removed.', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger method_stays before delete or truncate on payouts.method
  for each statement execute function payouts.forbid_removal();

grant select, insert, update on payouts.method to aetherial_app;
grant select, insert, update, delete on payouts.verification to aetherial_app;
grant select on payouts.method to aetherial_system;
