-- What somebody was told and how they wanted to be told goes when they leave.
grant delete on notifications.notification, notifications.habit to aetherial_app;
