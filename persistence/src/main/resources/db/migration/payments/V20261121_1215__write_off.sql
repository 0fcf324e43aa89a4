-- What a lost dispute took and nobody will ever pay is written off once, so that nobody owes for ever.
create table payments.write_off (
  dispute_id text primary key references payments.dispute,
  coins bigint not null check (coins >= 0),
  transfer_id uuid unique,
  written_at timestamptz not null default now(),
  constraint coins_have_a_transfer check ((coins > 0) = (transfer_id is not null))
);
comment on column payments.write_off.coins is 'In hundredths; nothing when the debt had been paid in the meantime.';
create trigger write_off_stays before update or delete or truncate on payments.write_off
  for each statement execute function payments.forbid_removal();
grant select, insert on payments.write_off to aetherial_app;
grant select on payments.write_off to aetherial_system;
