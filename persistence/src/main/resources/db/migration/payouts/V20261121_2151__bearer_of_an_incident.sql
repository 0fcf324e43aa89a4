-- Who bore an incident is kept, so that they get their coins again when the money comes back after all.
alter table payouts.incident add column bearer text check (bearer in ('MEMBER', 'HOUSE', 'NOBODY'));

update payouts.incident i
set bearer = case t.description
  when 'Coins of a payout that was paid after all' then 'MEMBER'
  when 'A payout that was paid after all is written off' then 'HOUSE'
  else 'NOBODY' end
from ledger.transfer t
where t.id = i.resolving_id;
