-- Beyond what everybody of a rank may do, people are given roles and single permissions, each by somebody.
create table identity.role (
  name text primary key check (name ~ '^[a-z][a-z-]{1,39}$'),
  note text not null
);
grant select on identity.role to aetherial_app;

create table identity.role_permission (
  role text not null references identity.role,
  permission text not null check (permission ~ '^[a-z]+:[a-z-]+$'),
  primary key (role, permission)
);
grant select on identity.role_permission to aetherial_app;

create table identity.person_role (
  person_id uuid not null references identity.person,
  role text not null references identity.role,
  granted_by uuid not null references identity.person,
  granted_at timestamptz not null default now(),
  primary key (person_id, role)
);
grant select, insert, delete on identity.person_role to aetherial_app;

create table identity.permission_grant (
  person_id uuid not null references identity.person,
  permission text not null check (permission ~ '^[a-z]+:[a-z-]+$'),
  granted_by uuid not null references identity.person,
  granted_at timestamptz not null default now(),
  primary key (person_id, permission)
);
grant select, insert, delete on identity.permission_grant to aetherial_app;

create view identity.permissions (user_id, role, resource, action, granted_at) as
  select pr.person_id, pr.role, split_part(rp.permission, ':', 1), split_part(rp.permission, ':', 2), pr.granted_at
  from identity.person_role pr join identity.role_permission rp on rp.role = pr.role
  union all
  select g.person_id, null, split_part(g.permission, ':', 1), split_part(g.permission, ':', 2), g.granted_at
  from identity.permission_grant g;
grant select on identity.permissions to aetherial_app;

insert into identity.role (name, note) values
  ('treasurer', 'Gives coins from the treasury.'),
  ('auditor', 'Sees every wallet and the figures, and changes nothing.'),
  ('guardian', 'Freezes wallets.');
insert into identity.role_permission (role, permission) values
  ('treasurer', 'economy:give'), ('treasurer', 'economy:batch'),
  ('auditor', 'economy:read-any'), ('auditor', 'metrics:read'),
  ('guardian', 'economy:freeze'), ('guardian', 'economy:read-any');
