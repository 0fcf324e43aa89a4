-- Money that was taken back late is told again for a month, so that its coins are taken back whatever happened first.
create or replace function mpesa.compare_since(p_since timestamptz, p_until timestamptz) returns bigint
language sql set search_path = pg_catalog, pg_temp as $$
  with taken as (
    insert into mpesa.compared (conversation_id)
    select c.id from mpesa.conversation c
    where (c.kind in ('PUSH', 'PAYOUT') and c.progress <> 'NOT_SENT' and c.created_at between p_since and p_until
        and (c.kind = 'PAYOUT' or c.receipt is not null or c.originator_id is not null))
      or (c.kind = 'PUSH' and c.created_at > p_until - interval '30 days' and c.created_at <= p_until
        and exists (select from mpesa.compared m where m.conversation_id = c.id and m.told = 'REVERSED'))
    on conflict (conversation_id) do update set is_due = true
    returning 1
  ) select count(*) from taken
$$;
