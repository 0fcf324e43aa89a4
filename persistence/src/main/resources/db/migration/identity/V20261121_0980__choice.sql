-- How people want the platform, section by section; what they had before stays, so that they can go back.
create table identity.choice (
  person_id uuid not null references identity.person,
  section text not null check (section ~ '^[A-Z]+$'),
  chosen jsonb not null check (jsonb_typeof(chosen) = 'object' and length(chosen::text) <= 4000),
  before jsonb check (jsonb_typeof(before) = 'object'),
  changed_at timestamptz not null default now(),
  primary key (person_id, section)
);
grant select, insert, update, delete on identity.choice to aetherial_app;
