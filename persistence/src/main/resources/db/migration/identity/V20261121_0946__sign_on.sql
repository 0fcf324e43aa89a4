-- Who signs on elsewhere is known by what the issuer calls them, which never changes; addresses may.
create table identity.sign_on (
  issuer text not null,
  subject text not null,
  person_id uuid not null references identity.person,
  since timestamptz not null default now(),
  primary key (issuer, subject)
);
create index sign_on_person on identity.sign_on (person_id);
grant select, insert, delete on identity.sign_on to aetherial_app;
