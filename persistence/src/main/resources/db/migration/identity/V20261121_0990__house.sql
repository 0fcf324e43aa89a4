-- The roles that help administrators find the first page of their house.
insert into identity.role (name, note) values
  ('moderator', 'Looks after members: sees everybody, suspends and frees.');
insert into identity.role_permission (role, permission) values
  ('treasurer', 'admin:read'), ('auditor', 'admin:read'), ('auditor', 'audit:read'), ('guardian', 'admin:read'),
  ('moderator', 'admin:read'), ('moderator', 'identity:read-any'), ('moderator', 'identity:suspend');
