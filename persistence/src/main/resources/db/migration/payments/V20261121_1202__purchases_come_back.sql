-- A refund can fail and a dispute can be decided, so a credited purchase moves between three states.
create or replace function payments.guard_purchase() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.person_id, new.request_key, new.fingerprint, new.coins, new.bonus, new.price,
      new.currency, new.hold_id, new.created_at)
    is distinct from (old.id, old.person_id, old.request_key, old.fingerprint, old.coins,
      old.bonus, old.price, old.currency, old.hold_id, old.created_at) then
    raise exception 'What was ordered never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.session_id is not null and new.session_id is distinct from old.session_id then
    raise exception 'A purchase keeps its session.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.transfer_id is not null and new.transfer_id is distinct from old.transfer_id then
    raise exception 'Coins are credited once.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> old.state
      and not (old.state in ('CREDITED', 'REFUNDED', 'CHARGED_BACK')
        and new.state in ('CREDITED', 'REFUNDED', 'CHARGED_BACK'))
      and (old.state, new.state) not in (
      ('CREATED', 'AWAITING_PAYMENT'), ('CREATED', 'PAID'), ('AWAITING_PAYMENT', 'PAID'),
      ('EXPIRED', 'PAID'), ('FAILED', 'PAID'), ('CANCELLED', 'PAID'), ('PAID', 'CREDITED'),
      ('CREATED', 'EXPIRED'), ('CREATED', 'FAILED'), ('CREATED', 'CANCELLED'),
      ('AWAITING_PAYMENT', 'EXPIRED'), ('AWAITING_PAYMENT', 'FAILED'),
      ('AWAITING_PAYMENT', 'CANCELLED')) then
    raise exception 'A purchase cannot go from % to %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
