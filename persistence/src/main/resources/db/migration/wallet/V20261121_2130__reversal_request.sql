-- A large wrong transfer is put right by two administrators: one asks with a reason, and another one agrees.
create table wallet.reversal_request (
  id uuid primary key,
  transfer_id uuid not null,
  amount bigint not null check (amount > 0),
  reason text not null check (length(reason) between 1 and 280),
  state text not null default 'OPEN' check (state in ('OPEN', 'REVERSED', 'REJECTED')),
  asked_by uuid not null references identity.person,
  asked_at timestamptz not null default now(),
  decided_by uuid references identity.person,
  decided_at timestamptz,
  reversal_id uuid,
  check ((state = 'OPEN') = (decided_by is null)),
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state = 'REVERSED') = (reversal_id is not null)),
  -- Four eyes, whatever a program thinks of it.
  check (state <> 'REVERSED' or decided_by <> asked_by)
);
-- A transfer is reversed once, so there is one open request for it.
create unique index reversal_request_open on wallet.reversal_request (transfer_id) where state = 'OPEN';
create index reversal_request_latest on wallet.reversal_request (asked_at desc);
grant select, insert on wallet.reversal_request to aetherial_app;
grant update (state, decided_by, decided_at, reversal_id) on wallet.reversal_request to aetherial_app;
grant select on wallet.reversal_request to aetherial_system;
