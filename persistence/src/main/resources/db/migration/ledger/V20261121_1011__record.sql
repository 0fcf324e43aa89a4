-- Every door ends in the same three writes, so that balances, versions and postings are made in one place.
-- Callers hold the locks of all named accounts. Plans are pinned to the indexes: a fresh table has no statistics.
create function ledger.record(
  p ledger.request, p_ids uuid[], p_amounts bigint[], p_floor timestamptz, p_available bigint,
  p_reverses uuid default null, p_refunds uuid default null)
returns ledger.outcome
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  made ledger.outcome;
  v_sum numeric := 0;
  v_gross bigint := 0;
  v_lines integer;
begin
  foreach v_gross in array p_amounts loop
    v_sum := v_sum + v_gross;
  end loop;
  select sum(a) into v_gross from unnest(p_amounts) a where a > 0;
  if v_sum <> 0 or cardinality(p_ids) < 2 or cardinality(p_ids) <> cardinality(p_amounts) then
    raise exception 'A transfer needs two legs or more that sum to zero.' using errcode = 'invalid_parameter_value';
  end if;
  made.recorded_at := greatest(clock_timestamp(), p_floor);
  if p.effective_at > made.recorded_at + interval '5 minutes' then
    raise exception 'A transfer cannot take effect in the future.' using errcode = 'invalid_parameter_value';
  end if;
  made.outcome := 'DONE';
  made.transfer_id := p.id;
  made.kind := p.kind;
  made.amount := v_gross;
  made.effective_at := least(coalesce(p.effective_at, made.recorded_at), made.recorded_at);
  made.available := p_available;
  made.seq := nextval('ledger.entry_seq');
  insert into ledger.transfer (
    seq, recorded_at, effective_at, id, amount, available_after, asked_by, on_behalf_of, reverses, refunds,
    kind, request_key, fingerprint, reference_type, reference_id, description, metadata, accounts, amounts)
  values (
    made.seq, made.recorded_at, made.effective_at, p.id, made.amount, p_available, p.asked_by, p.on_behalf_of,
    p_reverses, p_refunds, p.kind::ledger.transfer_kind, p.request_key, p.fingerprint,
    p.reference_type, p.reference_id, p.description, p.metadata, p_ids, p_amounts);
  with moved as (
    update ledger.account a
    set balance = a.balance + l.amount, version = a.version + 1, last_posted_at = made.recorded_at
    from unnest(p_ids, p_amounts) l (id, amount)
    where a.id = l.id
    returning a.id, a.owner_id, a.balance, a.version, l.amount)
  insert into ledger.posting (
    account_id, recorded_at, seq, owner_id, amount, balance_after, version, effective_at, kind, credit)
  select m.id, made.recorded_at, made.seq, m.owner_id, m.amount, m.balance, m.version, made.effective_at,
    p.kind::ledger.transfer_kind, m.amount > 0
  from moved m;
  get diagnostics v_lines = row_count;
  if v_lines <> cardinality(p_ids) then
    raise exception 'A leg names an account that is not there, or one twice.' using errcode = 'invalid_parameter_value';
  end if;
  return made;
end $$;
alter function ledger.record set enable_seqscan = off;
alter function ledger.record set plan_cache_mode = force_generic_plan;
