-- A letter is a row before it is sent, so that no crash loses it and everybody can see what became of it.
create schema mail;
grant usage on schema mail to aetherial_app, aetherial_system;

create table mail.letter (
  id uuid primary key,
  recipient text not null check (length(recipient) <= 254),
  template text not null check (template <> ''),
  topic text check (topic <> ''),
  unsubscribe_key text unique,
  subject text not null,
  plain text,
  html text,
  state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
  attempts integer not null default 0 check (attempts >= 0),
  last_error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((topic is null) = (unsubscribe_key is null)),
  check (state in ('WAITING', 'SENDING', 'UNKNOWN') or plain is null)
);
create index letter_recipient on mail.letter (lower(recipient), created_at);
create index letter_state on mail.letter (state) where state <> 'SENT';
grant select, insert, update on mail.letter to aetherial_app;

create table mail.unsubscription (
  recipient_key text not null,
  topic text not null check (topic <> ''),
  since timestamptz not null default now(),
  primary key (recipient_key, topic)
);
grant select, insert, update, delete on mail.unsubscription to aetherial_app;
