-- Mail may come once an hour: all that was told since, at the next full hour, but not in quiet hours.
alter table notifications.preference drop constraint preference_mail_check,
  add constraint preference_mail_check check (mail in ('NEVER', 'NOW', 'HOURLY', 'DAILY', 'WEEKLY'));

create or replace function notifications.mail_time(
  at timestamptz, mail text, zone text, quiet_from int, quiet_to int, digest_at int)
returns timestamptz language sql stable as $$
  select case mail
    when 'NOW' then case when notifications.is_quiet(at, zone, quiet_from, quiet_to)
      then notifications.next_time(at, coalesce(zone, 'UTC'), quiet_to) else at end
    when 'HOURLY' then case when notifications.is_quiet(hour.next, zone, quiet_from, quiet_to)
      then notifications.next_time(hour.next, coalesce(zone, 'UTC'), quiet_to) else hour.next end
    when 'DAILY' then notifications.next_time(at, coalesce(zone, 'UTC'), coalesce(digest_at, 420))
    when 'WEEKLY' then notifications.next_time(
      date_trunc('week', at, coalesce(zone, 'UTC')) + interval '6 days 12 hours',
      coalesce(zone, 'UTC'), coalesce(digest_at, 420))
  end
  from (select date_trunc('hour', at) + interval '1 hour' as next) hour
$$;
