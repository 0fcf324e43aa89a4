-- The functions of earlier coin systems under their old names, and a clear word for who tries to write to a view.
create function compat.create_user_token_wallet(user_uuid uuid) returns uuid
language sql security invoker set search_path = pg_catalog, pg_temp as $$
  select case when ledger.open_wallet(user_uuid) is not null then user_uuid end
$$;

create function compat.get_token_pricing(user_type_param text)
returns table (user_type text, tokens integer, usd_amount numeric, usd_per_token numeric, currency text)
language sql stable security invoker set search_path = pg_catalog, pg_temp as $$
  select p.user_type, p.tokens, p.usd_amount, p.usd_per_token, p.currency from compat.token_pricing p
  where p.user_type = lower(user_type_param)
$$;

create function compat.publish_rate(p_user_type text, p_usd_per_token numeric) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update compat.rate r set usd_per_token = p_usd_per_token
  where r.user_type = p_user_type and r.usd_per_token <> p_usd_per_token;
  select true
$$;

create function compat.refuse_writing() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'compat.% shows the ledger and cannot be written.', tg_table_name
    using errcode = 'object_not_in_prerequisite_state', hint = 'Move coins through the platform''s API.';
end $$;

do $$
declare
  v text;
begin
  for v in select c.relname from pg_class c where c.relnamespace = 'compat'::regnamespace and c.relkind = 'v' loop
    execute format('create trigger is_read_only instead of insert or update or delete on compat.%I
      for each row execute function compat.refuse_writing()', v);
    execute format('grant select on compat.%I to aetherial_app, aetherial_system', v);
  end loop;
end $$;
grant select on compat.rate to aetherial_app, aetherial_system;

revoke all on all functions in schema compat from public;
grant execute on function compat.coins, compat.party, compat.opened_at, compat.create_user_token_wallet,
  compat.get_token_pricing, compat.publish_rate to aetherial_app, aetherial_system;
