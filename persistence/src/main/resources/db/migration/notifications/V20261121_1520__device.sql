-- Browsers that show somebody's news while no page of ours is open there.
create table notifications.device (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  -- The login that it belongs to: who logs out there wants no more news there.
  login uuid,
  endpoint text not null unique check (length(endpoint) <= 1000),
  public_key bytea not null check (length(public_key) = 65),
  auth bytea not null check (length(auth) = 16),
  agent text not null check (length(agent) <= 200),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index device_of_person on notifications.device (person_id);
grant select, insert, update, delete on notifications.device to aetherial_app, aetherial_system;

alter table notifications.preference add column push boolean not null default true;
alter table notifications.notification add column push_at timestamptz, add column pushed_at timestamptz;
create index notification_to_push on notifications.notification (push_at) where push_at is not null;
