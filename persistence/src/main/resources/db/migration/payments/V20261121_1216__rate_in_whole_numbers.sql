-- Whatever money is counted with is a whole number here, also the price of a coin.
alter table payments.purchase alter column rate type bigint using (rate * 100000000)::bigint;
comment on column payments.purchase.rate is
  'The price of one coin when it was ordered, in hundred-millionths of the currency; null for older orders.';
