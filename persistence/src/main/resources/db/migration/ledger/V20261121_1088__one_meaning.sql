-- The nightly check reads the keys, too: one that means two things would let a request be answered with another's.
alter function ledger.check_invariants() rename to check_books;

create function ledger.check_invariants()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.invariant, b.subject, b.expected, b.found from ledger.check_books() b
  union all
  -- 6: one request has one effect.
  select 'request-key-has-one-meaning', k.request_key::text, 'one', 'TRANSFER and ' || k.meaning
  from ledger.other_key k where exists (select from ledger.transfer t where t.request_key = k.request_key)
  union all
  select 'request-key-has-one-meaning', h.request_key, 'HOLD', coalesce(k.meaning, 'nothing')
  from ledger.hold h left join ledger.other_key k on k.request_key = h.request_key
  where k.meaning is distinct from 'HOLD'
  union all
  select 'request-key-has-one-meaning', r.request_key, 'REFUSAL', coalesce(k.meaning, 'nothing')
  from ledger.refusal r left join ledger.other_key k on k.request_key = r.request_key
  where k.meaning is distinct from 'REFUSAL'
$$;
revoke all on function ledger.check_invariants, ledger.check_books from public;
grant execute on function ledger.check_invariants to aetherial_app, aetherial_system;
