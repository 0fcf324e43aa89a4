-- Purchases of one gateway are looked for by their time, every few minutes and in every comparison.
create index purchase_of_gateway on payments.purchase (gateway, created_at);
