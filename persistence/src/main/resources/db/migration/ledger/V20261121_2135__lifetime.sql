-- What somebody earned, spent, gave, received and bought in all their time: counted onwards from where it was counted
-- last, so that looking at it reads the newest postings and never all of them. The tally is a note and no book: when
-- it is emptied, it is counted again.
create table ledger.tally (
  account_id uuid primary key references ledger.account (id),
  counted_at timestamptz not null,
  counted_seq bigint not null,
  earned bigint not null,
  spent bigint not null,
  gifted bigint not null,
  received bigint not null,
  bought bigint not null
);
alter table ledger.tally enable row level security;
create policy system_tally on ledger.tally for select to aetherial_system using (true);
grant select on ledger.tally to aetherial_system;

-- Postings of one account commit in the order of their moments and numbers, so nothing can appear behind a note.
create function ledger.lifetime(p_person uuid, p_most integer default 20000)
returns table (earned bigint, spent bigint, gifted bigint, received bigint, bought bigint, is_whole boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  a record;
  n record;
begin
  if p_person is distinct from ledger.reader() then
    raise exception 'Everybody reads their own.' using errcode = 'insufficient_privilege';
  end if;
  earned := 0; spent := 0; gifted := 0; received := 0; bought := 0; is_whole := true;
  for a in
    select c.id, coalesce(t.counted_at, '-infinity') as since, coalesce(t.counted_seq, -1) as after,
      coalesce(t.earned, 0) as earned, coalesce(t.spent, 0) as spent, coalesce(t.gifted, 0) as gifted,
      coalesce(t.received, 0) as received, coalesce(t.bought, 0) as bought
    from ledger.account c left join ledger.tally t on t.account_id = c.id
    where c.owner_id = p_person and c.currency = 'AEC'
    order by c.id
  loop
    select count(*) as lines, max(p.recorded_at) as until, max(p.seq) as last,
      a.earned + coalesce(sum(p.amount) filter (where p.credit and p.kind in (
        'REWARD', 'GRANT', 'PRIZE', 'SALE', 'TIP', 'CAPTURE', 'INTEREST')), 0) as earned,
      a.spent - coalesce(sum(p.amount) filter (where not p.credit and p.kind in (
        'SPEND', 'SALE', 'FEE', 'CAPTURE')), 0) as spent,
      a.gifted - coalesce(sum(p.amount) filter (where not p.credit and p.kind in ('TRANSFER', 'GIFT', 'TIP')), 0)
        as gifted,
      a.received + coalesce(sum(p.amount) filter (where p.credit and p.kind in ('TRANSFER', 'GIFT')), 0) as received,
      a.bought + coalesce(sum(p.amount) filter (where p.credit and p.kind = 'PURCHASE'), 0) as bought
    into n
    from (
      select q.recorded_at, q.seq, q.amount, q.credit, q.kind::text as kind from ledger.posting q
      where q.account_id = a.id and (q.recorded_at, q.seq) > (a.since, a.after)
      order by q.recorded_at, q.seq limit p_most) p;
    earned := earned + n.earned;
    spent := spent + n.spent;
    gifted := gifted + n.gifted;
    received := received + n.received;
    bought := bought + n.bought;
    is_whole := is_whole and n.lines < p_most;
    -- A few lines are read again sooner than they are noted down.
    if n.lines >= least(p_most, 100) then
      insert into ledger.tally as t
        values (a.id, n.until, n.last, n.earned, n.spent, n.gifted, n.received, n.bought)
      on conflict on constraint tally_pkey do update set counted_at = excluded.counted_at,
        counted_seq = excluded.counted_seq, earned = excluded.earned, spent = excluded.spent,
        gifted = excluded.gifted, received = excluded.received, bought = excluded.bought
      where (t.counted_at, t.counted_seq) = (a.since, a.after);
    end if;
  end loop;
  return next;
end $$;
revoke all on function ledger.lifetime from public;
grant execute on function ledger.lifetime to aetherial_app, aetherial_system;
