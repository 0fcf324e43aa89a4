-- A payout that M-Pesa took back from the phone gives coins back: it is told again for a month and differs no more.
create or replace function mpesa.compare_since(p_since timestamptz, p_until timestamptz) returns bigint
language sql set search_path = pg_catalog, pg_temp as $$
  with taken as (
    insert into mpesa.compared (conversation_id)
    select c.id from mpesa.conversation c
    where (c.kind in ('PUSH', 'PAYOUT') and c.progress <> 'NOT_SENT' and c.created_at between p_since and p_until
        and (c.kind = 'PAYOUT' or c.receipt is not null or c.originator_id is not null))
      or (c.kind in ('PUSH', 'PAYOUT') and c.created_at > p_until - interval '30 days' and c.created_at <= p_until
        and exists (select from mpesa.compared m where m.conversation_id = c.id and m.told = 'REVERSED'))
    on conflict (conversation_id) do update set is_due = true
    returning 1
  ) select count(*) from taken
$$;

create or replace function mpesa.differences()
returns table (name text, kind text, shillings bigint, ours text, theirs text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.name, c.kind, c.shillings, c.progress, m.told
  from mpesa.compared m join mpesa.conversation c on c.id = m.conversation_id
  where m.told is not null and case c.progress
    when 'DONE' then m.told not in ('MOVED', 'REVERSED')
    when 'FAILED' then m.told not in ('NOT_MOVED', 'UNKNOWN', 'REVERSED')
    else m.told in ('NOT_MOVED', 'UNKNOWN') and m.told_at > c.created_at + interval '1 day' end
  order by c.created_at desc
$$;
comment on function mpesa.differences is
  'Money that was taken back is no difference: whoever had it was told, and the coins followed.';
