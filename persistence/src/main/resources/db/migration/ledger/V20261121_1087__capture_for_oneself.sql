-- Who captures their own coins for themselves was told for ever that the account is busy; a refusal says what is wrong.
do $$
declare
  v_old text := $old$  elsif v_total > h.amount then
    return ledger.refused('exceeds-hold'$old$;
  v_new text := $new$  elsif h.owner_id = any (p_to) then
    return ledger.refused('same-person');
  elsif v_total > h.amount then
    return ledger.refused('exceeds-hold'$new$;
  v_text text := pg_get_functiondef('ledger.hold_capture'::regproc);
begin
  if strpos(v_text, v_old) = 0 then
    raise exception 'The capture does not look there.';
  end if;
  execute replace(v_text, v_old, v_new);
end $$;
