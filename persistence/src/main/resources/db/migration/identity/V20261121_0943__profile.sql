-- What members tell about themselves, each part to whom they want; pictures are ours, made anew from what came in.
create table identity.picture (
  id uuid primary key,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('AVATAR', 'COVER')),
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  content bytea not null check (length(content) between 1 and 2097152),
  created_at timestamptz not null default now()
);
create unique index picture_person on identity.picture (person_id, kind);
grant select, insert, update, delete on identity.picture to aetherial_app;

create table identity.profile (
  person_id uuid primary key references identity.person,
  bio text not null default '' check (length(bio) <= 1000),
  bio_to text not null default 'EVERYBODY' check (bio_to in ('EVERYBODY', 'MEMBERS', 'NOBODY')),
  location text not null default '' check (length(location) <= 120),
  location_to text not null default 'MEMBERS' check (location_to in ('EVERYBODY', 'MEMBERS', 'NOBODY')),
  website text not null default '' check (length(website) <= 300),
  website_to text not null default 'EVERYBODY' check (website_to in ('EVERYBODY', 'MEMBERS', 'NOBODY')),
  links text not null default '' check (length(links) <= 2000),
  links_to text not null default 'EVERYBODY' check (links_to in ('EVERYBODY', 'MEMBERS', 'NOBODY')),
  updated_at timestamptz not null default now()
);
grant select, insert, update, delete on identity.profile to aetherial_app;

create table identity.block (
  person_id uuid not null references identity.person,
  blocked_id uuid not null references identity.person,
  since timestamptz not null default now(),
  primary key (person_id, blocked_id),
  check (person_id <> blocked_id)
);
create index block_blocked on identity.block (blocked_id);
grant select, insert, delete on identity.block to aetherial_app;
