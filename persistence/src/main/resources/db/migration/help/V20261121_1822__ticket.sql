-- A question goes from hand to hand until it is solved, by steps of one table and no others.
create table help.step (
  from_state text not null,
  to_state text not null,
  primary key (from_state, to_state)
);
insert into help.step (from_state, to_state) values
  ('NEW', 'OPEN'), ('NEW', 'PENDING_USER'), ('NEW', 'SOLVED'),
  ('OPEN', 'PENDING_USER'), ('OPEN', 'SOLVED'),
  ('PENDING_USER', 'OPEN'), ('PENDING_USER', 'SOLVED'),
  ('SOLVED', 'OPEN'), ('SOLVED', 'PENDING_USER'), ('SOLVED', 'CLOSED');
grant select on help.step to aetherial_app;

create table help.ticket (
  id uuid primary key,
  number bigint not null unique generated always as identity (start with 1001),
  person_id uuid not null references identity.person,
  subject text not null check (subject <> '' and length(subject) <= 120),
  topic text not null check (topic ~ '^[A-Z]{2,20}$'),
  priority text not null default 'NORMAL' check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  state text not null default 'NEW' check (state in ('NEW', 'OPEN', 'PENDING_USER', 'SOLVED', 'CLOSED')),
  agent_id uuid references identity.person,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  answer_due timestamptz not null,
  answered_at timestamptz,
  overdue_told_at timestamptz,
  solved_at timestamptz check ((solved_at is not null) = (state in ('SOLVED', 'CLOSED'))),
  rating text check (rating in ('GOOD', 'BAD')),
  rating_note text not null default '' check (length(rating_note) <= 500)
);
create index ticket_of_person on help.ticket (person_id, changed_at desc, id desc);
create index ticket_queue on help.ticket (changed_at desc, id desc) where state <> 'CLOSED';
create index ticket_of_agent on help.ticket (agent_id) where agent_id is not null;
create index ticket_unanswered on help.ticket (answer_due) where answered_at is null;
create index ticket_solved on help.ticket (solved_at) where state = 'SOLVED';
grant select, insert, update, delete on help.ticket to aetherial_app;

-- Whoever forgets to ask is refused here.
create function help.check_step() returns trigger language plpgsql as $$
begin
  if not exists (select from help.step where from_state = old.state and to_state = new.state) then
    raise exception 'a ticket does not go from % to %', old.state, new.state using errcode = '23514';
  end if;
  return new;
end $$;
create trigger ticket_takes_steps before update of state on help.ticket
  for each row when (old.state is distinct from new.state) execute function help.check_step();

create table help.ticket_step (
  ticket_id uuid not null references help.ticket on delete cascade,
  number integer not null check (number > 0),
  from_state text not null,
  to_state text not null,
  -- Null when time did it.
  actor_id uuid references identity.person,
  made_at timestamptz not null default now(),
  primary key (ticket_id, number),
  foreign key (from_state, to_state) references help.step
);
grant select, insert, delete on help.ticket_step to aetherial_app;

create table help.ticket_message (
  id uuid primary key,
  ticket_id uuid not null references help.ticket on delete cascade,
  number integer not null check (number > 0),
  author_id uuid not null references identity.person,
  -- A note is for agents only.
  kind text not null check (kind in ('MEMBER', 'AGENT', 'NOTE')),
  body text not null check (body <> '' and length(body) <= 10000),
  written_at timestamptz not null default now(),
  unique (ticket_id, number)
);
create index ticket_message_author on help.ticket_message (author_id, written_at);
grant select, insert, delete on help.ticket_message to aetherial_app;

create table help.attachment (
  id uuid primary key,
  message_id uuid not null references help.ticket_message on delete cascade,
  name text not null check (name <> '' and length(name) <= 120),
  media_type text not null check (media_type in
    ('image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf', 'text/plain')),
  content bytea not null check (octet_length(content) between 1 and 3145728)
);
create index attachment_of_message on help.attachment (message_id);
grant select, insert, delete on help.attachment to aetherial_app;

create table help.canned_answer (
  name text primary key check (name <> '' and length(name) <= 80),
  body text not null check (body <> '' and length(body) <= 5000),
  changed_by uuid not null references identity.person,
  changed_at timestamptz not null default now()
);
grant select, insert, update, delete on help.canned_answer to aetherial_app;
