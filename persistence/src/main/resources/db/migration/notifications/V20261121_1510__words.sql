-- Readers of every language read a notice in it: what its words are found by, and the facts that stand in them.
alter table notifications.notification
  add column wording text check (length(wording) <= 100),
  add column facts text not null default '[]' check (length(facts) <= 4000);
