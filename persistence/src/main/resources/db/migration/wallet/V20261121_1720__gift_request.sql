-- Large gifts of the treasury are asked for by one administrator and agreed to by another.
create schema if not exists wallet;
grant usage on schema wallet to aetherial_app, aetherial_system;

create table wallet.gift_request (
  id uuid primary key,
  receiver_id uuid not null references identity.person,
  amount bigint not null check (amount > 0),
  reason text not null check (reason <> ''),
  state text not null default 'OPEN' check (state in ('OPEN', 'GIVEN', 'REJECTED')),
  asked_by uuid not null references identity.person,
  asked_at timestamptz not null default now(),
  decided_by uuid references identity.person,
  decided_at timestamptz,
  transfer_id uuid,
  check ((state = 'OPEN') = (decided_by is null)),
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state = 'GIVEN') = (transfer_id is not null)),
  -- Four eyes, whatever a program thinks of it.
  check (state <> 'GIVEN' or (decided_by <> asked_by and decided_by <> receiver_id))
);
create index gift_request_open on wallet.gift_request (asked_at) where state = 'OPEN';
grant select, insert on wallet.gift_request to aetherial_app;
grant update (state, decided_by, decided_at, transfer_id) on wallet.gift_request to aetherial_app;
grant select on wallet.gift_request to aetherial_system;
