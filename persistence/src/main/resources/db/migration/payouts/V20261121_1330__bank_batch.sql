-- Payments by bank wait in a queue and travel in files that never change, so that nobody is paid by two of them.
create table payouts.bank_batch (
  id uuid primary key,
  message_id text not null unique check (message_id ~ '^[0-9a-f]{32}$'),
  request_key text not null check (length(request_key) between 1 and 255),
  created_by uuid not null references identity.person,
  created_at timestamptz not null,
  execution_date date not null,
  payments integer not null check (payments between 1 and 500),
  -- As the file says it: the sum of amounts in whatever currency, which nobody ever reckons with.
  control_sum text not null check (control_sum ~ '^[0-9]+([.][0-9]+)?$'),
  sums text not null check (length(sums) between 1 and 200),
  sealed bytea not null check (octet_length(sealed) > 28),
  key_id text not null check (key_id ~ '^[0-9a-f]{8}$'),
  sha256 bytea not null check (octet_length(sha256) = 32),
  four_eyes boolean not null,
  state text not null check (state in ('MADE', 'RELEASED', 'SENT', 'CANCELLED')),
  released_by uuid references identity.person,
  released_at timestamptz,
  downloads integer not null default 0 check (downloads >= 0),
  sent_by uuid references identity.person,
  sent_at timestamptz,
  cancelled_by uuid references identity.person,
  cancelled_at timestamptz,
  reason text check (length(reason) between 1 and 280),
  constraint file_is_asked_for_once unique (created_by, request_key),
  constraint released_has_a_moment check (state not in ('RELEASED', 'SENT') or released_at is not null),
  constraint sent_has_a_moment check ((state = 'SENT') = (sent_at is not null)),
  constraint cancelled_says_why check ((state = 'CANCELLED') = (cancelled_at is not null and reason is not null)),
  constraint four_eyes_saw_it check (not four_eyes or released_by is null or released_by <> created_by)
);
create index bank_batch_latest on payouts.bank_batch (id desc);

comment on column payouts.bank_batch.sealed is 'AES-GCM of the file; the nonce comes first.';
comment on column payouts.bank_batch.sha256 is 'Of the file as the bank gets it.';

create table payouts.bank_order (
  external_id text primary key references payouts.attempt,
  end_to_end_id text not null unique check (end_to_end_id ~ '^[0-9a-f]{33,34}$'),
  withdrawal_id uuid not null references payouts.withdrawal,
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in ('QUEUED', 'BATCHED', 'SETTLED', 'REFUSED', 'RETURNED', 'TAKEN_BACK')),
  batch_id uuid references payouts.bank_batch,
  bank_status text check (length(bank_status) <= 60),
  bank_reason text check (length(bank_reason) <= 60),
  queued_at timestamptz not null,
  decided_at timestamptz,
  constraint one_file_at_a_time check ((state = 'BATCHED') <= (batch_id is not null)),
  constraint waiting_is_in_no_file check (state not in ('QUEUED', 'TAKEN_BACK') or batch_id is null)
);
create unique index one_live_bank_order on payouts.bank_order (withdrawal_id) where state in ('QUEUED', 'BATCHED');
create index bank_order_queue on payouts.bank_order (queued_at) where state = 'QUEUED';
create index bank_order_of_batch on payouts.bank_order (batch_id);

-- What each file contained, also after its payments went on.
create table payouts.bank_payment (
  batch_id uuid not null references payouts.bank_batch,
  number integer not null check (number >= 1),
  group_id text not null check (length(group_id) <= 35),
  end_to_end_id text not null references payouts.bank_order (end_to_end_id),
  amount bigint not null check (amount > 0),
  currency text not null,
  primary key (batch_id, number),
  unique (batch_id, end_to_end_id)
);
create index bank_payment_of_order on payouts.bank_payment (end_to_end_id);

create function payouts.guard_bank_batch() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.message_id, new.created_by, new.created_at, new.execution_date, new.payments, new.control_sum,
      new.sealed, new.sha256, new.four_eyes)
    is distinct from (old.id, old.message_id, old.created_by, old.created_at, old.execution_date, old.payments,
      old.control_sum, old.sealed, old.sha256, old.four_eyes) then
    raise exception 'A payment file never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
      ('MADE', 'RELEASED'), ('MADE', 'CANCELLED'), ('RELEASED', 'SENT'), ('RELEASED', 'CANCELLED')) then
    raise exception 'A payment file cannot go from % to %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger bank_batch_is_guarded before update on payouts.bank_batch
  for each row execute function payouts.guard_bank_batch();

create function payouts.guard_bank_order() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.external_id, new.end_to_end_id, new.withdrawal_id, new.amount, new.currency, new.queued_at)
    is distinct from (old.external_id, old.end_to_end_id, old.withdrawal_id, old.amount, old.currency,
      old.queued_at) then
    raise exception 'What the bank shall pay never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
      ('QUEUED', 'BATCHED'), ('QUEUED', 'TAKEN_BACK'), ('QUEUED', 'SETTLED'), ('BATCHED', 'QUEUED'),
      ('BATCHED', 'SETTLED'), ('BATCHED', 'REFUSED'), ('SETTLED', 'RETURNED')) then
    raise exception 'A payment by bank cannot go from % to %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'BATCHED' and new.state = 'QUEUED'
      and exists (select from payouts.bank_batch b where b.id = old.batch_id and b.state <> 'CANCELLED') then
    raise exception 'A payment stays in its file.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger bank_order_is_guarded before update on payouts.bank_order
  for each row execute function payouts.guard_bank_order();

create trigger bank_batch_stays before delete or truncate on payouts.bank_batch
  for each statement execute function payouts.forbid_removal();
create trigger bank_order_stays before delete or truncate on payouts.bank_order
  for each statement execute function payouts.forbid_removal();
create trigger bank_payment_stays before update or delete or truncate on payouts.bank_payment
  for each statement execute function payouts.forbid_change();

grant select, insert, update on payouts.bank_batch, payouts.bank_order to aetherial_app;
grant select, insert on payouts.bank_payment to aetherial_app;
grant select on payouts.bank_batch, payouts.bank_order, payouts.bank_payment to aetherial_system;
