-- What banks answered is kept line by line, so that a file that comes twice or in parts does everything once.
create table payouts.bank_import (
  id uuid primary key,
  sha256 bytea not null unique check (octet_length(sha256) = 32),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (length(kind) <= 40),
  message_id text not null check (length(message_id) between 1 and 200),
  imported_by uuid not null references identity.person,
  imported_at timestamptz not null default now()
);
create index bank_import_latest on payouts.bank_import (imported_at desc);

create table payouts.bank_line (
  import_id uuid not null references payouts.bank_import,
  number integer not null check (number >= 1),
  end_to_end_id text check (length(end_to_end_id) <= 200),
  status text not null check (length(status) <= 200),
  reason text check (length(reason) <= 200),
  amount bigint check (amount > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  outcome text not null check (outcome in (
    'APPLIED', 'KNOWN', 'NOTED', 'NOT_OURS', 'UNKNOWN_PAYMENT', 'WRONG_AMOUNT', 'CONTRADICTION', 'FAILED')),
  told text check (length(told) <= 500),
  at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by uuid references identity.person,
  resolution text check (length(resolution) between 1 and 280),
  primary key (import_id, number),
  constraint resolved_says_how check ((resolved_at is null) = (resolution is null))
);
create index bank_line_of_payment on payouts.bank_line (end_to_end_id);
create index bank_line_to_look_at on payouts.bank_line (at)
  where resolved_at is null and outcome in ('UNKNOWN_PAYMENT', 'WRONG_AMOUNT', 'CONTRADICTION', 'FAILED');

create trigger bank_import_stays before update or delete or truncate on payouts.bank_import
  for each statement execute function payouts.forbid_change();
create trigger bank_line_stays before delete or truncate on payouts.bank_line
  for each statement execute function payouts.forbid_removal();

grant select, insert on payouts.bank_import to aetherial_app;
grant select, insert, update on payouts.bank_line to aetherial_app;
grant select on payouts.bank_import, payouts.bank_line to aetherial_system;
