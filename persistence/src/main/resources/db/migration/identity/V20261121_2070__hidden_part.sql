-- What moderators took down of a profile is hidden from everybody but its owner until it is changed.
create table identity.hidden_part (
  person_id uuid not null references identity.person,
  part text not null check (part in ('profile', 'avatar', 'cover')),
  since timestamptz not null default now(),
  primary key (person_id, part)
);
grant select, insert, delete on identity.hidden_part to aetherial_app;

insert into identity.role_permission (role, permission) values ('moderator', 'content:moderate');
