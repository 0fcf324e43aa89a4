-- What administrators write down about a member for each other; a strike counts until it is taken back.
create table identity.member_note (
  id uuid primary key,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('NOTE', 'STRIKE')),
  text text not null check (length(text) between 1 and 1000),
  written_by uuid not null references identity.person,
  written_at timestamptz not null default now(),
  withdrawn_by uuid references identity.person,
  withdrawn_at timestamptz,
  constraint withdrawn_in_full check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index member_note_of_person on identity.member_note (person_id, id desc);
grant select, insert, update, delete on identity.member_note to aetherial_app;
