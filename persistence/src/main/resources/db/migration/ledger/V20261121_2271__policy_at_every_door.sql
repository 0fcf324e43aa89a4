-- The everyday transfer and the batch ask what each bucket may pay for, too. Coins that stay what they are between
-- people, which is nearly all of them, are seen at a glance.
do $$
declare
  v_change record;
  v_text text;
begin
  for v_change in
    select * from (values
      ('move',
        $old$  if p_fee = 0 and p_amount > 0$old$,
        $new$  if not (p_kind in ('TRANSFER', 'GIFT') and p_arrives = p_accepted
        and p_accepted <@ array['PROMO', 'CASH'])
      and not ledger.flows(p_kind, p_accepted, p_arrives, null) then
    perform ledger.forbid_flow(p_kind);
  end if;
  if p_fee = 0 and p_amount > 0$new$),
      ('batch',
        $old$  v_words text;
$old$,
        $new$  v_words text;
  v_forbidden text;
$new$),
      ('batch',
        $old$    string_agg(distinct array_to_string(b.accepted || b.arrives, ','), ',')
$old$,
        $new$    string_agg(distinct array_to_string(b.accepted || b.arrives, ','), ','),
    min(b.kind) filter (where case when b."from" is null then not ledger.gains(b.kind, b.arrives[1])
      when b.kind in ('TRANSFER', 'GIFT') and b.arrives = b.accepted and b.accepted <@ array['PROMO', 'CASH'] then false
      else not ledger.flows(b.kind, b.accepted, b.arrives, null) end)
$new$),
      ('batch',
        $old$      v_keys, v_valid, v_words
$old$,
        $new$      v_keys, v_valid, v_words, v_forbidden
$new$),
      ('batch',
        $old$  v_kinds := string_to_array(v_words, ',');
$old$,
        $new$  if v_forbidden is not null then
    perform ledger.forbid_flow(v_forbidden);
  end if;
  v_kinds := string_to_array(v_words, ',');
$new$)) c (door, old, new)
  loop
    v_text := pg_get_functiondef(('ledger.' || v_change.door)::regproc);
    if strpos(v_text, v_change.old) = 0 then
      raise exception 'The door % does not look there.', v_change.door;
    end if;
    v_text := overlay(v_text placing v_change.new from strpos(v_text, v_change.old) for length(v_change.old));
    execute v_text;
  end loop;
end $$;

-- What was told of holds and of requests for coins is not slipped in behind the seal either.
do $$
declare
  v_text text := pg_get_functiondef('ledger.verify_chain'::regproc);
  v_old constant text := '    select c.seq from ledger.account_change c) e';
begin
  if strpos(v_text, v_old) = 0 then
    raise exception 'The check of the chain does not look there.';
  end if;
  execute replace(v_text, v_old, '    select c.seq from ledger.account_change c
    union all
    select f.seq from ledger.fact f) e');
end $$;
