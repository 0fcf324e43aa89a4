-- Codes are counted by person and by number, so that nobody can have strangers' phones ring.
create table payouts.code_sending (
  id uuid primary key,
  person_id uuid not null references identity.person,
  print bytea not null check (octet_length(print) = 32),
  sent_at timestamptz not null,
  answer text check (answer in ('SENT', 'NO_SUCH_NUMBER', 'FAILED', 'UNKNOWN'))
);
create index code_sending_of_person on payouts.code_sending (person_id, sent_at);
create index code_sending_of_number on payouts.code_sending (print, sent_at);

comment on table payouts.code_sending is 'Kept for two days.';
comment on column payouts.code_sending.answer is 'Absent when the machine stopped while the gateway was asked.';

grant select, insert, update, delete on payouts.code_sending to aetherial_app;
