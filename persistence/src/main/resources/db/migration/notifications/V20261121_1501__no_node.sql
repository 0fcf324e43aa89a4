-- Nobody asks on which node something was told.
alter table notifications.notification drop column node;
