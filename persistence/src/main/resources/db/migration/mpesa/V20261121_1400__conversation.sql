-- Every request to M-Pesa is a row before it is sent, so that its answer finds it whenever and however it comes.
create schema mpesa;
grant usage on schema mpesa to aetherial_app, aetherial_system;

create table mpesa.conversation (
  id uuid primary key,
  kind text not null check (kind in ('PUSH', 'PAYOUT', 'STATUS', 'BALANCE')),
  name text not null unique check (length(name) between 1 and 60),
  about text check (length(about) between 1 and 60),
  token_print bytea not null unique check (octet_length(token_print) = 32),
  phone_print bytea check (octet_length(phone_print) = 32),
  shillings bigint not null check (shillings >= 0),
  progress text not null check (progress in ('SENDING', 'NOT_SENT', 'ACCEPTED', 'UNKNOWN', 'DONE', 'FAILED')),
  provider_id text,
  code text,
  words text,
  receipt text,
  doubt text,
  created_at timestamptz not null,
  next_check_at timestamptz not null,
  checks integer not null default 0,
  ended_at timestamptz,
  version bigint not null default 0,
  constraint question_is_about_something check ((kind = 'STATUS') = (about is not null)),
  constraint money_goes_to_a_phone check ((kind in ('PUSH', 'PAYOUT')) = (phone_print is not null)),
  constraint ended_has_a_moment check ((progress in ('DONE', 'FAILED')) = (ended_at is not null))
);
create index conversation_to_check on mpesa.conversation (next_check_at)
  where progress in ('SENDING', 'ACCEPTED', 'UNKNOWN');

comment on column mpesa.conversation.name is 'What we call it; the other side takes a name only once.';
comment on column mpesa.conversation.token_print is 'SHA-256 of the secret part of the path at which callbacks arrive.';
comment on column mpesa.conversation.phone_print is
  'SHA-256 of the token and the phone, so that the phone is known again and not kept.';
comment on column mpesa.conversation.doubt is 'Why a callback was not believed; nothing happened because of it.';

create function mpesa.guard_conversation() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.kind, new.name, new.about, new.token_print, new.phone_print, new.shillings, new.created_at)
    is distinct from
    (old.id, old.kind, old.name, old.about, old.token_print, old.phone_print, old.shillings, old.created_at) then
    raise exception 'What was asked for never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.progress = 'DONE' and new.progress <> 'DONE' then
    raise exception 'Money that has moved stays moved.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger conversation_is_guarded before update on mpesa.conversation
  for each row execute function mpesa.guard_conversation();

create function mpesa.forbid_removal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'A conversation is never removed.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger conversation_stays before delete or truncate on mpesa.conversation
  for each statement execute function mpesa.forbid_removal();

-- Wrong credentials stop paying out until a person has looked, and every stop is remembered.
create table mpesa.stop (
  id uuid primary key,
  reason text not null,
  stopped_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references identity.person,
  check ((ended_at is null) = (ended_by is null))
);
create unique index one_stop_at_a_time on mpesa.stop ((true)) where ended_at is null;

grant select, insert, update on mpesa.conversation, mpesa.stop to aetherial_app;
grant select on mpesa.conversation, mpesa.stop to aetherial_system;
