-- What a step paid goes back when the step was undone, such as a first purchase of which all money went back.
alter table checklist.claim
  add column taken_promo bigint not null default 0 check (taken_promo >= 0),
  add column taken_debt bigint not null default 0 check (taken_debt >= 0),
  add column moves integer not null default 0 check (moves >= 0),
  add constraint taken_whole_or_not check (taken_promo + taken_debt in (0, coins));
comment on column checklist.claim.taken_debt is 'The part that had been spent, and is owed since.';
comment on column checklist.claim.moves is 'How often it went back or came again; it makes the keys of its transfers.';
grant update (taken_promo, taken_debt, moves) on checklist.claim to aetherial_app;
