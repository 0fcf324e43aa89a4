-- What newcomers were paid for: a step pays a person once, whoever asks how often.
create schema checklist;
grant usage on schema checklist to aetherial_app, aetherial_system;

create table checklist.claim (
  person_id uuid not null references identity.person,
  step text not null check (step ~ '^[a-z]+\.[a-zA-Z]+$'),
  coins bigint not null check (coins > 0),
  claimed_at timestamptz not null default now(),
  primary key (person_id, step)
);
grant select, insert on checklist.claim to aetherial_app;

create table checklist.dismissal (
  person_id uuid primary key references identity.person,
  dismissed_at timestamptz not null default now()
);
grant select, insert, delete on checklist.dismissal to aetherial_app;
