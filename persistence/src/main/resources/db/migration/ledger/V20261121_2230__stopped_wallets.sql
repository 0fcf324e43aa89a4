-- Few wallets are stopped; whoever looks after them finds those without reading all the others.
create index account_stopped on ledger.account (owner_id)
  where kind = 'CASH' and stripe = 0 and owner_id is not null and state <> 'OPEN';
