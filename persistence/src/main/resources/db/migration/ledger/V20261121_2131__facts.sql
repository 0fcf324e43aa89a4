-- What a hold and a request for coins were when they were made, and how they ended, is told to the audit chain in the
-- same transaction: their rows must change once, and this says what they may have become.
create table ledger.fact (
  seq bigint primary key,
  kind text not null check (kind in ('HOLD_PLACED', 'HOLD_RESOLVED', 'SUPPLY_ASKED', 'SUPPLY_DECIDED')),
  subject uuid not null,
  fields text[] not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint told_once unique (subject, kind)
);
alter table ledger.fact enable row level security;
create policy system_fact on ledger.fact for select to aetherial_system using (true);
grant select on ledger.fact to aetherial_app, aetherial_system;
create trigger fact_is_append_only before update or delete or truncate on ledger.fact
  for each statement execute function ledger.forbid_rewriting();
alter table ledger.fact enable always trigger fact_is_append_only;

-- The verifier outside the database has the same fields in the same order.
create function ledger.placed(h ledger.hold) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array[h.id::text, h.request_key, encode(h.fingerprint, 'hex'), h.owner_id::text, h.kind::text, h.amount::text,
    case when isfinite(h.expires_at) then ledger.micros(h.expires_at) end, h.available_after::text, h.asked_by::text,
    h.reference_type, h.reference_id, h.description, ledger.micros(h.placed_at)]
$$;
create function ledger.resolved(h ledger.hold) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array[h.id::text, h.state, h.captured::text, h.released::text, h.transfer_id::text, h.resolved_by::text,
    h.resolved_key, ledger.micros(h.resolved_at)]
$$;
create function ledger.asked(r ledger.supply_request) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array[r.id::text, r.amount::text, r.reason, r.asked_by::text, ledger.micros(r.asked_at)]
$$;
create function ledger.decided(r ledger.supply_request) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array[r.id::text, r.state, r.decided_by::text, r.transfer_id::text, ledger.micros(r.decided_at)]
$$;

-- The row was written before, so the transaction has its id before the sequence is asked: sealing relies on that.
create function ledger.tell(p_kind text, p_subject uuid, p_fields text[]) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into ledger.fact (seq, kind, subject, fields)
  values (nextval('ledger.entry_seq'), p_kind, p_subject, p_fields)
$$;

create function ledger.tell_hold() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    perform ledger.tell('HOLD_RESOLVED', new.id, ledger.resolved(new));
  elsif new.state = 'PENDING' then
    perform ledger.tell('HOLD_PLACED', new.id, ledger.placed(new));
  else
    raise exception 'A hold begins open.' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger hold_is_told after insert or update on ledger.hold
  for each row execute function ledger.tell_hold();
alter table ledger.hold enable always trigger hold_is_told;

create function ledger.tell_supply_request() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    perform ledger.tell('SUPPLY_DECIDED', new.id, ledger.decided(new));
  else
    perform ledger.tell('SUPPLY_ASKED', new.id, ledger.asked(new));
  end if;
  return null;
end $$;
create trigger supply_request_is_told after insert or update on ledger.supply_request
  for each row execute function ledger.tell_supply_request();
alter table ledger.supply_request enable always trigger supply_request_is_told;
alter table ledger.supply_request enable always trigger supply_request_is_guarded;
alter table ledger.supply_request enable always trigger supply_request_stays;

-- A hold changes once, by being resolved, and nothing else about it changes with that.
create function ledger.guard_hold() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'PENDING' or new.state = 'PENDING' or ledger.placed(new) is distinct from ledger.placed(old) then
    raise exception 'A hold is resolved at most once and never rewritten.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
drop trigger hold_is_resolved_once on ledger.hold;
create trigger hold_is_resolved_once before update on ledger.hold
  for each row execute function ledger.guard_hold();
alter table ledger.hold enable always trigger hold_is_resolved_once;

-- Of a part only what was captured of it is written later, once, while its hold is open.
create function ledger.guard_hold_part() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.hold_id, new.place, new.account_id, new.kind, new.amount)
      is distinct from (old.hold_id, old.place, old.account_id, old.kind, old.amount)
      or old.captured <> 0 or not exists (select from ledger.hold h where h.id = new.hold_id and h.state = 'PENDING')
      then
    raise exception 'A part of a hold is captured at most once and never rewritten.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger hold_part_is_guarded before update on ledger.hold_part
  for each row execute function ledger.guard_hold_part();
alter table ledger.hold_part enable always trigger hold_part_is_guarded;

-- What was before is told as it is found now, and sealed by the next block.
insert into ledger.fact (seq, kind, subject, fields)
  select nextval('ledger.entry_seq'), 'HOLD_PLACED', h.id, ledger.placed(h) from ledger.hold h;
insert into ledger.fact (seq, kind, subject, fields)
  select nextval('ledger.entry_seq'), 'HOLD_RESOLVED', h.id, ledger.resolved(h) from ledger.hold h
  where h.state <> 'PENDING';
insert into ledger.fact (seq, kind, subject, fields)
  select nextval('ledger.entry_seq'), 'SUPPLY_ASKED', r.id, ledger.asked(r) from ledger.supply_request r;
insert into ledger.fact (seq, kind, subject, fields)
  select nextval('ledger.entry_seq'), 'SUPPLY_DECIDED', r.id, ledger.decided(r) from ledger.supply_request r
  where r.state <> 'OPEN';
