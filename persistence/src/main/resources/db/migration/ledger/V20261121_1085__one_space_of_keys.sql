-- A request key means one thing, whichever door it was used at: what is no transfer notes its key here, so that every
-- door asks two places, and the everyday transfer asks no more than it did.
create table ledger.other_key (
  request_key varchar(200) primary key,
  fingerprint bytea not null,
  meaning text not null check (meaning in ('REFUSAL', 'HOLD', 'RELEASE', 'BATCH'))
);
alter table ledger.other_key enable row level security;
create trigger other_key_is_append_only before update or delete or truncate on ledger.other_key
  for each statement execute function ledger.forbid_rewriting();
alter table ledger.other_key enable always trigger other_key_is_append_only;

-- Keys from before this table may have had two meanings; the first one stays.
insert into ledger.other_key
  select r.request_key, r.fingerprint, 'REFUSAL' from ledger.refusal r;
insert into ledger.other_key
  select h.request_key, h.fingerprint, 'HOLD' from ledger.hold h on conflict do nothing;
insert into ledger.other_key
  select h.resolved_key, uuid_send(h.id), 'RELEASE' from ledger.hold h
  where h.state = 'RELEASED' and h.resolved_key is not null on conflict do nothing;

-- The rows tell it themselves, whoever writes them.
create function ledger.note_refusal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.other_key values (new.request_key, new.fingerprint, 'REFUSAL');
  return null;
end $$;
create function ledger.note_hold() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.other_key values (new.request_key, new.fingerprint, 'HOLD');
  return null;
end $$;
create function ledger.note_release() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.other_key values (new.resolved_key, uuid_send(new.id), 'RELEASE');
  return null;
end $$;
create trigger refusal_notes_its_key after insert on ledger.refusal
  for each row execute function ledger.note_refusal();
create trigger hold_notes_its_key after insert on ledger.hold
  for each row execute function ledger.note_hold();
create trigger release_notes_its_key after update on ledger.hold
  for each row when (new.state = 'RELEASED' and new.resolved_key is not null) execute function ledger.note_release();

-- A key that means something else is taken; where even the fingerprint is the same, the detail says what it is.
create or replace function ledger.recall(p_request_key text, p_fingerprint bytea) returns ledger.outcome
language plpgsql as $$
declare
  known ledger.outcome;
  v_fingerprint bytea;
  v_meaning text;
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
  select k.fingerprint, k.meaning into v_fingerprint, v_meaning
    from ledger.other_key k where k.request_key = p_request_key;
  if not found then
    return known;
  end if;
  known.outcome := 'request-key-reused';
  if v_fingerprint <> p_fingerprint then
    return known;
  elsif v_meaning <> 'REFUSAL' then
    known.detail := jsonb_build_object('meaning', v_meaning);
    return known;
  end if;
  select 'refused-before', r.recorded_at, jsonb_build_object('code', r.code, 'detail', r.detail)
    into known.outcome, known.recorded_at, known.detail
    from ledger.refusal r where r.request_key = p_request_key;
  return known;
end $$;

-- Whatever succeeded in the meantime is the answer, a hold as well as a transfer.
create or replace function ledger.remember_refusal(
  p_request_key text, p_fingerprint bytea, p_asked_by uuid, p_code text, p_detail jsonb)
returns ledger.outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known ledger.outcome := ledger.recall(p_request_key, p_fingerprint);
begin
  if known.detail ->> 'meaning' is not null then
    known.outcome := 'REPLAYED';
  end if;
  if known.outcome is not null then
    return known;
  end if;
  -- The transaction needs its id before the sequence is asked: the sealing worker relies on that order.
  perform pg_current_xact_id();
  insert into ledger.refusal (seq, request_key, fingerprint, asked_by, code, detail)
  values (nextval('ledger.entry_seq'), p_request_key, p_fingerprint, p_asked_by, p_code, p_detail);
  return ledger.recall(p_request_key, p_fingerprint);
end $$;

create or replace function ledger.hold_release(p_hold uuid, p_request_key text, p_by uuid)
returns ledger.hold_outcome
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known ledger.outcome := ledger.recall(p_request_key, uuid_send(p_hold));
  h ledger.hold;
begin
  select * into h from ledger.hold x where x.id = p_hold for no key update;
  if known.detail ->> 'meaning' = 'RELEASE' then
    return row('REPLAYED', h.id, h.state, h.amount, h.captured, h.released, null, h.expires_at, null,
      null)::ledger.hold_outcome;
  elsif known.outcome is not null then
    return ledger.hold_refused(case known.outcome when 'REPLAYED' then 'request-key-reused' else known.outcome end);
  elsif h.id is null then
    return ledger.hold_refused('no-such-hold', jsonb_build_object('hold', p_hold));
  elsif h.state <> 'PENDING' then
    return ledger.hold_refused('hold-resolved', jsonb_build_object('hold', p_hold, 'state', h.state));
  end if;
  perform ledger.give_back(array[p_hold], 'RELEASED', p_by, p_request_key);
  return row('DONE', h.id, 'RELEASED', h.amount, 0, h.amount, null, h.expires_at,
    case when h.owner_id is not null then ledger.spendable(h.owner_id) end, null)::ledger.hold_outcome;
end $$;

-- The key of a batch belongs to the whole of it, whatever the keys of its transfers are.
create function ledger.claim(p_request_key text, p_fingerprint bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known ledger.outcome := ledger.recall(p_request_key, p_fingerprint);
begin
  if known.detail ->> 'meaning' = 'BATCH' then
    return 'REPLAYED';
  elsif known.outcome is not null then
    return case known.outcome when 'request-in-progress' then known.outcome else 'request-key-reused' end;
  end if;
  insert into ledger.other_key values (p_request_key, p_fingerprint, 'BATCH');
  return 'DONE';
end $$;
revoke all on function ledger.claim, ledger.note_refusal, ledger.note_hold, ledger.note_release from public;
grant execute on function ledger.claim to aetherial_app, aetherial_system;

-- The other doors stay as they are but for the place where they look.
do $$
declare
  v_change record;
  v_text text;
begin
  for v_change in
    select * from (values
      ('move', 'from ledger.refusal r where r.request_key', 'from ledger.other_key r where r.request_key'),
      ('post', 'from ledger.refusal r where r.request_key', 'from ledger.other_key r where r.request_key'),
      ('hold_place',
        $old$  if known.outcome is not null then
    return$old$,
        $new$  if known.outcome is not null and known.detail ->> 'meaning' is distinct from 'HOLD' then
    return$new$),
      ('batch',
        $old$from ledger.refusal r where r.request_key = any (v_key)$old$,
        $new$from ledger.refusal r where r.request_key = any (v_key)
    union all
    select k.request_key, '', 'request-key-reused', null, null, null, null, null
    from ledger.other_key k where k.request_key = any (v_key) and k.meaning <> 'REFUSAL'$new$)) c (door, old, new)
  loop
    v_text := pg_get_functiondef(('ledger.' || v_change.door)::regproc);
    if strpos(v_text, v_change.old) = 0 then
      raise exception 'The door % does not look there.', v_change.door;
    end if;
    execute replace(v_text, v_change.old, v_change.new);
  end loop;
end $$;
