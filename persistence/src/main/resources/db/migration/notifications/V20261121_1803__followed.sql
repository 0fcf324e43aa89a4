-- What is told is read onwards, oldest first, for whoever looks for it later.
create index notification_onwards on notifications.notification (last_at, id);
