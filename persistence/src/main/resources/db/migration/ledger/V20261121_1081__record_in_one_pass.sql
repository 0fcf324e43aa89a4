-- The one write of all doors again, with as little as possible to prepare: PostgreSQL sets a statement up anew
-- at every call, and that took longer than the writing itself.
create or replace function ledger.record(
  p ledger.request, p_ids uuid[], p_amounts bigint[], p_floor timestamptz, p_available bigint,
  p_reverses uuid default null, p_refunds uuid default null)
returns ledger.outcome
language plpgsql as $$
declare
  v_recorded_at timestamptz := greatest(clock_timestamp(), p_floor);
  v_effective_at timestamptz := coalesce(least(p.effective_at, v_recorded_at), v_recorded_at);
  v_seq bigint := nextval('ledger.entry_seq');
  v_kind ledger.transfer_kind := p.kind;
  v_sum bigint := 0;
  v_gross bigint := 0;
  v_leg bigint;
begin
  if p.effective_at > v_recorded_at + interval '5 minutes' then
    raise exception 'A transfer cannot take effect in the future.' using errcode = 'invalid_parameter_value';
  end if;
  if cardinality(p_ids) = 2 and p_amounts = array[-p_amounts[2], p_amounts[2]] then
    v_gross := abs(p_amounts[2]);
  else
    foreach v_leg in array p_amounts loop
      v_sum := v_sum + v_leg;
      if v_leg > 0 then
        v_gross := v_gross + v_leg;
      end if;
    end loop;
    if v_sum <> 0 or cardinality(p_ids) <> cardinality(p_amounts) then
      raise exception 'The legs of a transfer sum to zero.' using errcode = 'invalid_parameter_value';
    end if;
  end if;
  with entry as (
    insert into ledger.transfer (
      seq, recorded_at, effective_at, id, amount, available_after, asked_by, on_behalf_of, reverses, refunds,
      kind, request_key, fingerprint, reference_type, reference_id, description, metadata, accounts, amounts)
    values (
      v_seq, v_recorded_at, v_effective_at, p.id, v_gross, p_available, p.asked_by, p.on_behalf_of,
      p_reverses, p_refunds, v_kind, p.request_key, p.fingerprint,
      p.reference_type, p.reference_id, p.description, p.metadata, p_ids, p_amounts)
  ), moved as (
    update ledger.account a
    set balance = a.balance + p_amounts[array_position(p_ids, a.id)], version = a.version + 1,
      last_posted_at = v_recorded_at
    where a.id = any (p_ids)
    returning a.id, a.owner_id, a.balance, a.version, p_amounts[array_position(p_ids, a.id)] as amount)
  insert into ledger.posting (
    account_id, recorded_at, seq, owner_id, amount, balance_after, version, effective_at, kind, credit)
  select m.id, v_recorded_at, v_seq, m.owner_id, m.amount, m.balance, m.version, v_effective_at, v_kind, m.amount > 0
  from moved m;
  get diagnostics v_leg = row_count;
  if v_leg <> cardinality(p_ids) then
    raise exception 'A leg names an account that is not there, or one twice.' using errcode = 'invalid_parameter_value';
  end if;
  return row('DONE', p.id, v_seq, p.kind, v_gross, v_recorded_at, v_effective_at, p_available, null)::ledger.outcome;
end $$;
