-- A role for those who answer questions and write what is read here, and nothing else.
insert into identity.role (name, note) values ('helper', 'Answers tickets and writes the help.');
insert into identity.role_permission (role, permission) values
  ('helper', 'help:answer'), ('helper', 'help:edit'), ('helper', 'admin:read');
