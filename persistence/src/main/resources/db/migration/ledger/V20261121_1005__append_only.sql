-- History is not editable by anyone, the owner of the tables included.
create function ledger.forbid_rewriting() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% is append-only: % is forbidden.', tg_table_name, tg_op
    using errcode = 'integrity_constraint_violation', hint = 'Post a reversing transfer instead.';
end $$;

create trigger transfer_is_append_only before update or delete or truncate on ledger.transfer
  for each statement execute function ledger.forbid_rewriting();
create trigger posting_is_append_only before update or delete or truncate on ledger.posting
  for each statement execute function ledger.forbid_rewriting();
create trigger refusal_is_append_only before update or delete or truncate on ledger.refusal
  for each statement execute function ledger.forbid_rewriting();
create trigger account_change_is_append_only before update or delete or truncate on ledger.account_change
  for each statement execute function ledger.forbid_rewriting();

-- Replication roles skip ordinary triggers; these must fire always.
alter table ledger.transfer enable always trigger transfer_is_append_only;
alter table ledger.posting enable always trigger posting_is_append_only;
alter table ledger.refusal enable always trigger refusal_is_append_only;
alter table ledger.account_change enable always trigger account_change_is_append_only;
