-- What people look for: lately, again and again, and in vain; and how many things of a kind there were last time.
alter table search.progress add column usual bigint not null default 0 check (usual >= 0);

create table search.recent (
  person_id uuid not null references identity.person (id),
  words text not null check (words <> '' and length(words) <= 200),
  last_at timestamptz not null default now(),
  primary key (person_id, words)
);
create index recent_of_person on search.recent (person_id, last_at desc);
grant select, insert, update, delete on search.recent to aetherial_app;

create table search.saved (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  words text not null check (words <> '' and length(words) <= 200),
  module text,
  type text,
  is_alert boolean not null,
  saved_at timestamptz not null default now(),
  checked_at timestamptz not null default now(),
  -- What was told last, so that nothing is told twice where two checks overlap.
  told text not null default '' check (length(told) <= 20000),
  unique nulls not distinct (person_id, words, module, type)
);
create index saved_to_check on search.saved (checked_at) where is_alert;
grant select, insert, update, delete on search.saved to aetherial_app;

-- Nobody's name stands here: what is missing matters, not who missed it.
create table search.missed (
  words text primary key check (words <> '' and length(words) <= 200),
  times bigint not null default 1 check (times > 0),
  last_at timestamptz not null default now()
);
create index missed_latest on search.missed (last_at);
grant select, insert, update, delete on search.missed to aetherial_app;
