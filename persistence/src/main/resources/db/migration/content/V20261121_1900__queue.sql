-- What members write where others read it stands in one queue, so that nobody looks after each module by itself.
create schema content;
grant usage on schema content to aetherial_app, aetherial_system;

create table content.item (
  id uuid primary key,
  module text not null check (module ~ '^[a-z]+$'),
  type text not null check (type ~ '^[a-z]{1,30}$'),
  entity_id text not null check (length(entity_id) between 1 and 100),
  author_id uuid not null references identity.person,
  title text not null check (length(title) <= 200),
  body text not null check (length(body) <= 5000),
  links text not null check (length(links) <= 5000),
  href text not null check (href like '/%' and length(href) <= 300),
  state text not null check (state in ('PASSED', 'WAITING', 'SCHEDULED', 'APPROVED', 'REJECTED')),
  hidden boolean not null,
  featured boolean not null default false,
  held_by text check (length(held_by) <= 200),
  reports integer not null default 0 check (reports >= 0),
  publish_at timestamptz,
  reason text check (reason ~ '^[A-Z]+$'),
  note text check (length(note) <= 500),
  decided_by uuid references identity.person,
  decided_at timestamptz,
  submitted_at timestamptz not null default now(),
  version bigint not null default 0,
  unique (module, type, entity_id),
  constraint what_is_rejected_or_waits_for_a_moment_is_hidden check (state not in ('REJECTED', 'SCHEDULED') or hidden),
  constraint what_is_approved_is_seen check (state not in ('APPROVED', 'PASSED') or not hidden),
  constraint only_what_is_seen_is_featured check (not (featured and hidden)),
  constraint scheduled_has_a_moment check ((state = 'SCHEDULED') = (publish_at is not null)),
  constraint rejected_has_a_reason check ((state = 'REJECTED') = (reason is not null))
);
create index item_in_state on content.item (state, id desc);
create index item_of_author on content.item (author_id);
create index item_due on content.item (publish_at) where publish_at is not null;
grant select, insert, update, delete on content.item to aetherial_app;

-- Whoever judges says so by a step that exists; what a member changed is looked at anew.
create function content.guard_item() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state <> old.state and new.submitted_at = old.submitted_at and (old.state, new.state) not in (
      ('PASSED', 'WAITING'), ('PASSED', 'REJECTED'), ('APPROVED', 'WAITING'), ('APPROVED', 'REJECTED'),
      ('WAITING', 'APPROVED'), ('WAITING', 'REJECTED'), ('WAITING', 'SCHEDULED'),
      ('SCHEDULED', 'APPROVED'), ('SCHEDULED', 'REJECTED'), ('REJECTED', 'APPROVED')) then
    raise exception 'Content cannot go from % to %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger item_is_guarded before update on content.item for each row execute function content.guard_item();

create table content.report (
  id uuid primary key,
  item_id uuid not null references content.item on delete cascade,
  reporter_id uuid not null references identity.person,
  reason text not null check (reason ~ '^[A-Z]+$'),
  note text not null check (length(note) <= 500),
  reported_at timestamptz not null default now(),
  unique (item_id, reporter_id)
);
create index report_of_reporter on content.report (reporter_id);
grant select, insert, delete on content.report to aetherial_app;

create table content.rule (
  id uuid primary key,
  kind text not null check (kind in ('WORD', 'DOMAIN', 'ACCOUNT')),
  value text not null check (length(value) between 1 and 100),
  is_on boolean not null,
  version integer not null default 1,
  changed_by uuid not null references identity.person,
  changed_at timestamptz not null default now(),
  unique (kind, value)
);
comment on column content.rule.value is 'A word, a domain, or for how many days an account is new.';
grant select, insert, update, delete on content.rule to aetherial_app;
