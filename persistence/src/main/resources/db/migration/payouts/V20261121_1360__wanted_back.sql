-- A member's wish to cancel is kept, so that it is a cancelling whoever tells first that nothing is paid.
alter table payouts.withdrawal
  add column wanted_back_at timestamptz,
  add constraint only_what_was_sent_is_wanted_back check (wanted_back_at is null or sent_at is not null),
  add constraint what_is_wanted_back_does_not_fail check (wanted_back_at is null or state <> 'FAILED');

comment on column payouts.withdrawal.wanted_back_at is
  'Absent again when the provider said that it is too late to take it back.';
