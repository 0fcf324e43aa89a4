-- What people should hear of waits here until they have read it, on whichever node it happened.
create schema notifications;
grant usage on schema notifications to aetherial_app, aetherial_system;

-- How one person wants to hear of one module's matters; a missing row means: in the bell, no mail.
create table notifications.preference (
  person_id uuid not null references identity.person (id),
  topic text not null check (topic ~ '^[a-z]+$'),
  in_app boolean not null,
  mail text not null check (mail in ('NEVER', 'NOW', 'DAILY', 'WEEKLY')),
  primary key (person_id, topic)
);
grant select, insert, update, delete on notifications.preference to aetherial_app;
grant select on notifications.preference to aetherial_system;

-- When a person wants to be left alone, by the clock on their wall, and when digests come.
create table notifications.habit (
  person_id uuid primary key references identity.person (id),
  zone text not null,
  -- Minutes since midnight.
  quiet_from smallint check (quiet_from between 0 and 1439),
  quiet_to smallint check (quiet_to between 0 and 1439),
  digest_at smallint not null check (digest_at between 0 and 1439),
  check ((quiet_from is null) = (quiet_to is null))
);
grant select, insert, update on notifications.habit to aetherial_app;
grant select on notifications.habit to aetherial_system;

create table notifications.notification (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  kind text not null check (kind ~ '^[a-z]+\.[a-zA-Z-]+$'),
  topic text not null generated always as (split_part(kind, '.', 1)) stored,
  title text not null check (title <> '' and length(title) <= 200),
  body text not null check (length(body) <= 1000),
  link text not null check (link ~ '^/' and link !~ '^//' and length(link) <= 500),
  -- Equal keys become one unread notification with a count, instead of a flood; reading clears the key.
  group_key text check (length(group_key) <= 200),
  times integer not null default 1 check (times > 0),
  is_shown boolean not null,
  node text not null,
  created_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  read_at timestamptz,
  archived_at timestamptz,
  snoozed_until timestamptz,
  mail_at timestamptz,
  mailed_at timestamptz
);
create index notification_of_person on notifications.notification (person_id, last_at desc, id desc);
create index notification_unread on notifications.notification (person_id, last_at)
  where read_at is null and archived_at is null and is_shown;
create unique index notification_group on notifications.notification (person_id, group_key)
  where group_key is not null;
create index notification_to_mail on notifications.notification (mail_at) where mail_at is not null;
grant select, insert, update on notifications.notification to aetherial_app, aetherial_system;

-- Whether a moment falls into hours of quiet, which may reach over midnight.
create function notifications.is_quiet(at timestamptz, zone text, quiet_from int, quiet_to int)
returns boolean language sql stable as $$
  select coalesce(
    case
      when quiet_from <= quiet_to then local.clock >= quiet_from and local.clock < quiet_to
      else local.clock >= quiet_from or local.clock < quiet_to
    end, false)
  from (select extract(hour from here.at) * 60 + extract(minute from here.at) as clock
    from (select at at time zone coalesce(zone, 'UTC') as at) here) local
$$;

-- The next time that a clock in a zone shows this hour, after a moment.
create function notifications.next_time(after timestamptz, zone text, clock int)
returns timestamptz language sql stable as $$
  select case when candidate.moment > after then candidate.moment
    else ((after at time zone zone)::date + 1 + make_interval(mins => clock)) at time zone zone end
  from (select ((after at time zone zone)::date + make_interval(mins => clock)) at time zone zone as moment) candidate
$$;

-- When a notification goes out by mail: at once but not in quiet hours, with a digest, or never.
create function notifications.mail_time(
  at timestamptz, mail text, zone text, quiet_from int, quiet_to int, digest_at int)
returns timestamptz language sql stable as $$
  select case mail
    when 'NOW' then case when notifications.is_quiet(at, zone, quiet_from, quiet_to)
      then notifications.next_time(at, coalesce(zone, 'UTC'), quiet_to) else at end
    when 'DAILY' then notifications.next_time(at, coalesce(zone, 'UTC'), coalesce(digest_at, 420))
    when 'WEEKLY' then notifications.next_time(
      date_trunc('week', at, coalesce(zone, 'UTC')) + interval '6 days 12 hours',
      coalesce(zone, 'UTC'), coalesce(digest_at, 420))
  end
$$;
grant execute on all functions in schema notifications to aetherial_app, aetherial_system;
