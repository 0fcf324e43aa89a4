-- The request key is the identity of a transfer: whoever asks again gets the stored answer, not a second transfer.
create function ledger.recall(p_request_key text, p_fingerprint bytea) returns ledger.outcome
language plpgsql as $$
declare
  known ledger.outcome;
  v_fingerprint bytea;
begin
  if not pg_try_advisory_xact_lock(hashtextextended(p_request_key, 0)) then
    known.outcome := 'request-in-progress';
    return known;
  end if;
  select t.fingerprint, t.id, t.seq, t.kind::text, t.amount, t.recorded_at, t.effective_at, t.available_after
    into v_fingerprint, known.transfer_id, known.seq, known.kind, known.amount, known.recorded_at,
      known.effective_at, known.available
    from ledger.transfer t where t.request_key = p_request_key;
  if found then
    if v_fingerprint = p_fingerprint then
      known.outcome := 'REPLAYED';
      return known;
    end if;
    known := null;
    known.outcome := 'request-key-reused';
    return known;
  end if;
  select r.fingerprint, r.recorded_at, jsonb_build_object('code', r.code, 'detail', r.detail)
    into v_fingerprint, known.recorded_at, known.detail
    from ledger.refusal r where r.request_key = p_request_key;
  if found then
    if v_fingerprint = p_fingerprint then
      known.outcome := 'refused-before';
      return known;
    end if;
    known := null;
    known.outcome := 'request-key-reused';
  end if;
  return known;
end $$;

-- Called in a transaction of its own after a refusal; what was remembered first wins.
create function ledger.remember_refusal(
  p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_code text, p_detail jsonb)
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known ledger.outcome := ledger.recall(p_request_key, p_fingerprint);
begin
  if known.outcome is not null then
    return known;
  end if;
  -- The transaction needs its id before the sequence is asked: the sealing worker relies on that order.
  perform pg_current_xact_id();
  insert into ledger.refusal (seq, request_key, fingerprint, asked_by, code, detail)
  values (nextval('ledger.entry_seq'), p_request_key, p_fingerprint, p_asked_by, p_code, p_detail);
  return ledger.recall(p_request_key, p_fingerprint);
end $$;

create function ledger.refused(p_outcome text, p_detail jsonb default null) returns ledger.outcome
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select row(p_outcome, null, null, null, null, null, null, null, p_detail)::ledger.outcome
$$;
