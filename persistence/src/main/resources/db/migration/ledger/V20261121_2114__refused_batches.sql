-- A batch that was refused as a whole stays refused: its key remembers the answer, and who repeats it gets it again.
create function ledger.claim_whole(p_request_key text, p_fingerprint bytea) returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known ledger.outcome := ledger.recall(p_request_key, p_fingerprint);
begin
  if known.detail ->> 'meaning' = 'BATCH' then
    return ledger.refused('REPLAYED');
  elsif known.outcome in ('request-in-progress', 'refused-before') then
    return known;
  elsif known.outcome is not null then
    return ledger.refused('request-key-reused');
  end if;
  insert into ledger.other_key values (p_request_key, p_fingerprint, 'BATCH');
  return ledger.refused('DONE');
end $$;
revoke all on function ledger.claim_whole from public;
grant execute on function ledger.claim_whole to aetherial_app, aetherial_system;

-- Asked by nodes of the version before.
create or replace function ledger.claim(p_request_key text, p_fingerprint bytea) returns text
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select (ledger.claim_whole(p_request_key, p_fingerprint)).outcome
$$;
