-- The day of the year on which members want to be congratulated, if they told it; the year is nobody's business.
create table identity.birthday (
  person_id uuid primary key references identity.person,
  month integer not null check (month between 1 and 12),
  day integer not null check (day between 1 and 31),
  shown_to text not null default 'MEMBERS' check (shown_to in ('EVERYBODY', 'MEMBERS', 'NOBODY')),
  told_at timestamptz not null default now()
);
create index birthday_day on identity.birthday (month, day);
grant select, insert, update, delete on identity.birthday to aetherial_app;
