-- What a node of before wrote between the copy of the request keys and the triggers that note them is noted now.
insert into ledger.other_key
  select r.request_key, r.fingerprint, 'REFUSAL' from ledger.refusal r on conflict do nothing;
insert into ledger.other_key
  select h.request_key, h.fingerprint, 'HOLD' from ledger.hold h on conflict do nothing;
insert into ledger.other_key
  select h.resolved_key, uuid_send(h.id), 'RELEASE' from ledger.hold h
  where h.state = 'RELEASED' and h.resolved_key is not null on conflict do nothing;

-- Keys have lost the name of their door; who repeats a request of before must meet its key and move nothing twice.
insert into ledger.other_key
  select distinct k.request_key, ''::bytea, 'BATCH'
  from ledger.transfer t
  cross join lateral (select substr(t.request_key, strpos(t.request_key, ':') + 1) as request_key) k
  where t.recorded_at > now() - interval '7 days' and t.request_key ~ '^(send|give|batch):[0-9a-f-]{36}:'
    and not exists (select from ledger.transfer o where o.request_key = k.request_key)
  on conflict do nothing;
