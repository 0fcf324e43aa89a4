-- Callbacks get lost and money is taken back, so M-Pesa is asked every night what its own books say of each payment.
alter table mpesa.conversation add column originator_id text;
comment on column mpesa.conversation.originator_id is
  'What the other side calls the request of a prompt, under which its books can be asked; null for all others.';

create table mpesa.compared (
  conversation_id uuid primary key references mpesa.conversation,
  is_due boolean not null default true,
  asked_at timestamptz,
  told text check (told in ('MOVED', 'NOT_MOVED', 'REVERSED', 'UNKNOWN', 'OTHER_AMOUNT')),
  told_at timestamptz,
  constraint told_has_a_moment check ((told is null) = (told_at is null))
);
create index compared_due on mpesa.compared (conversation_id) where is_due;
comment on column mpesa.compared.told is 'What the other side''s books said last; null when they have not answered.';

-- Takes up everything of these days that may have moved money; answers how much that is.
create function mpesa.compare_since(p_since timestamptz, p_until timestamptz) returns bigint
language sql set search_path = pg_catalog, pg_temp as $$
  with taken as (
    insert into mpesa.compared (conversation_id)
    select c.id from mpesa.conversation c
    where c.kind in ('PUSH', 'PAYOUT') and c.progress <> 'NOT_SENT' and c.created_at between p_since and p_until
      and (c.kind = 'PAYOUT' or c.receipt is not null or c.originator_id is not null)
    on conflict (conversation_id) do update set is_due = true
    returning 1
  ) select count(*) from taken
$$;

create function mpesa.differences()
returns table (name text, kind text, shillings bigint, ours text, theirs text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.name, c.kind, c.shillings, c.progress, m.told
  from mpesa.compared m join mpesa.conversation c on c.id = m.conversation_id
  where m.told is not null and case c.progress
    when 'DONE' then m.told <> 'MOVED' and not (c.kind = 'PUSH' and m.told = 'REVERSED')
    when 'FAILED' then m.told not in ('NOT_MOVED', 'UNKNOWN')
    else m.told in ('NOT_MOVED', 'UNKNOWN') and m.told_at > c.created_at + interval '1 day' end
  order by c.created_at desc
$$;
comment on function mpesa.differences is 'A purchase that was reversed is none: its coins went back to us.';

grant select, insert, update on mpesa.compared to aetherial_app;
grant select on mpesa.compared to aetherial_system;
grant execute on function mpesa.compare_since, mpesa.differences to aetherial_app, aetherial_system;
