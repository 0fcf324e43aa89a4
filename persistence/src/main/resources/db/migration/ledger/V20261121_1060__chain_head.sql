-- The head of the chain, to be kept elsewhere: the verifier outside the database writes and reads the same form.
create function ledger.chain_head()
returns table (format text, block bigint, hash text, last_seq bigint, sealed_at_micros bigint, "check" text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.format, h.number, h.hash, h.last_seq, h.micros,
    encode(sha256(ledger.frame(array[h.format, h.number::text, h.hash, h.last_seq::text, h.micros::text])), 'hex')
  from (
    select 'aetherial-chain-head-1' as format, b.number, encode(b.hash, 'hex') as hash, b.last_seq,
      ledger.micros(b.sealed_at)::bigint as micros
    from ledger.block b order by b.number desc limit 1) h
$$;
revoke all on function ledger.chain_head from public;
grant execute on function ledger.chain_head to aetherial_app, aetherial_system;
