-- A kept search that could not be looked at waits, and keeps no other one waiting.
alter table search.saved add column put_off_until timestamptz not null default now();
