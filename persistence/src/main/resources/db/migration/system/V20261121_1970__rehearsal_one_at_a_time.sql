-- One rehearsal at a time, as each takes as much room as the platform itself.
update system.rehearsal set state = 'FAILED', ended_at = now(), findings = 'The server stopped.'
  where state = 'RUNNING';
create unique index rehearsal_one_at_a_time on system.rehearsal ((true)) where state = 'RUNNING';
