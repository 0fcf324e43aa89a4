-- The newest lines of a statement, which most pages show, by a statement whose plan is kept: writing its text and
-- planning it anew took most of the time. A plan that is kept knows no limit, so it is told not to read for many.
create function ledger.newest_lines(
  p_all uuid[], p_ids uuid[], p_low_at timestamptz, p_low_seq bigint, p_high_at timestamptz, p_high_seq bigint,
  p_limit integer)
returns table (
  recorded_at timestamptz, seq bigint, id uuid, effective_at timestamptz, kind text, net bigint, debt bigint,
  accounts uuid[], description text, reference_type text, reference_id text, balance bigint)
language plpgsql stable security invoker
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
    select m.recorded_at, m.seq, t.id, t.effective_at, t.kind::text, l.net, l.debt,
      t.accounts, t.description::text, t.reference_type::text, t.reference_id::text, null::bigint
    from (
      select s.recorded_at, s.seq from unnest(p_all) i (id) cross join lateral (
        select p.recorded_at, p.seq from ledger.posting p
        where p.account_id = i.id and (p.recorded_at, p.seq) > (p_low_at, p_low_seq)
          and (p.recorded_at, p.seq) < (p_high_at, p_high_seq)
        order by p.recorded_at desc, p.seq desc limit p_limit) s
      group by s.recorded_at, s.seq order by s.recorded_at desc, s.seq desc limit p_limit) m
    join ledger.transfer t on t.seq = m.seq
    cross join lateral (
      select coalesce(sum(u.amount) filter (where u.id = any (p_ids)), 0)::bigint as net,
        coalesce(sum(u.amount) filter (where not u.id = any (p_ids)), 0)::bigint as debt
      from unnest(t.accounts, t.amounts) u (id, amount) where u.id = any (p_all)) l
    order by m.recorded_at desc, m.seq desc;
end $$;

revoke all on function ledger.newest_lines(uuid[], uuid[], timestamptz, bigint, timestamptz, bigint, integer)
  from public;
grant execute on function ledger.newest_lines(uuid[], uuid[], timestamptz, bigint, timestamptz, bigint, integer)
  to aetherial_app, aetherial_system;

create or replace function ledger.statement(
  p_person uuid, p_kinds text[] default null, p_direction text default null,
  p_from timestamptz default null, p_to timestamptz default null,
  p_cursor_at timestamptz default null, p_cursor_seq bigint default null, p_newer boolean default false,
  p_limit integer default 50)
returns table (
  seq bigint, recorded_at timestamptz, effective_at timestamptz, transfer_id uuid, kind text,
  amount bigint, debt_amount bigint, balance bigint, counterparts uuid[],
  description text, reference_type text, reference_id text)
language plpgsql stable security invoker
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
as $$
declare
  v_filtered boolean := p_kinds is not null or p_direction is not null;
  v_order text := case when p_newer then 'asc' else 'desc' end;
  v_kinds ledger.transfer_kind[] := coalesce(p_kinds, ledger.transfer_kinds());
  v_signs boolean[] := case p_direction when 'IN' then '{t}' when 'OUT' then '{f}' else '{t,f}' end;
  v_ids uuid[];
  v_all uuid[];
  low_at timestamptz := coalesce(p_from, '-infinity');
  low_seq bigint := -1;
  high_at timestamptz := coalesce(p_to, 'infinity');
  high_seq bigint := -1;
  v_left integer := least(greatest(p_limit, 1), 500);
  v_seen integer;
  v_step bigint;
  page record;
  v_page refcursor;
  -- What the buckets held after a line, which has a moment and a number.
  v_balance constant text := '(select coalesce(sum(b.balance_after), 0)::bigint from unnest($9) i (id)
    cross join lateral (
      select p.balance_after from ledger.posting p
      where p.account_id = i.id and (p.recorded_at, p.seq) <= (m.recorded_at, m.seq)
      order by p.recorded_at desc, p.seq desc limit 1) b)';
begin
  if p_cursor_at is not null and p_newer then
    low_at := p_cursor_at; low_seq := p_cursor_seq;
  elsif p_cursor_at is not null then
    high_at := p_cursor_at; high_seq := p_cursor_seq;
  end if;
  select array_agg(a.id) filter (where a.kind <> 'DEBT'), array_agg(a.id) into v_ids, v_all
    from ledger.account a where a.owner_id = p_person and a.currency = 'AEC';
  while v_left > 0 loop
    v_seen := 0;
    if v_filtered or p_newer then
      open v_page for execute format($query$
          select m.recorded_at, m.seq, t.id, t.effective_at, t.kind::text as kind, l.net, l.debt,
            t.accounts, t.description::text as description, t.reference_type::text as reference_type,
            t.reference_id::text as reference_id, %6$s as balance
          from (
            select s.recorded_at, s.seq from unnest($1) i (id) %1$s cross join lateral (
              select p.recorded_at, p.seq from ledger.posting p
              where p.account_id = i.id and (%4$s p.recorded_at, p.seq) > (%2$s $4, $5)
                and (%4$s p.recorded_at, p.seq) < (%2$s $6, $7)
              order by %5$s p.recorded_at %3$s, p.seq %3$s limit $8) s
            group by s.recorded_at, s.seq order by s.recorded_at %3$s, s.seq %3$s limit $8) m
          join ledger.transfer t on t.seq = m.seq
          cross join lateral (
            select coalesce(sum(u.amount) filter (where u.id = any ($9)), 0)::bigint as net,
              coalesce(sum(u.amount) filter (where not u.id = any ($9)), 0)::bigint as debt
            from unnest(t.accounts, t.amounts) u (id, amount) where u.id = any ($1)) l
          order by m.recorded_at %3$s, m.seq %3$s
        $query$,
        case when v_filtered then 'cross join unnest($2) k (kind) cross join unnest($3) c (credit)' else '' end,
        -- Kind and sign stand in the row comparison and the order, so that only their own index can serve them.
        case when v_filtered then 'k.kind, c.credit,' else '' end,
        v_order,
        case when v_filtered then 'p.kind, p.credit,' else '' end,
        case when v_filtered then format('p.kind %1$s, p.credit %1$s,', v_order) else '' end,
        case when v_filtered then v_balance else 'null::bigint' end)
        using v_all, v_kinds, v_signs, low_at, low_seq, high_at, high_seq, v_left, v_ids;
    else
      open v_page for
        select * from ledger.newest_lines(v_all, v_ids, low_at, low_seq, high_at, high_seq, v_left);
    end if;
    loop
      fetch v_page into page;
      exit when not found;
      v_seen := v_seen + 1;
      if p_newer then
        low_at := page.recorded_at; low_seq := page.seq;
      else
        high_at := page.recorded_at; high_seq := page.seq;
      end if;
      -- A move between two buckets of one person has both signs but is neither income nor spending.
      continue when (p_direction = 'IN' and page.net <= 0) or (p_direction = 'OUT' and page.net >= 0);
      seq := page.seq;
      recorded_at := page.recorded_at;
      effective_at := page.effective_at;
      transfer_id := page.id;
      kind := page.kind;
      amount := page.net;
      debt_amount := page.debt;
      counterparts := ledger.counterparts(page.accounts, p_person);
      description := page.description;
      reference_type := page.reference_type;
      reference_id := page.reference_id;
      if v_filtered then
        balance := page.balance;
      elsif v_seen = 1 then
        select coalesce(sum(b.balance_after), 0)::bigint into balance from unnest(v_ids) i (id)
          cross join lateral (
            select p.balance_after from ledger.posting p
            where p.account_id = i.id and (p.recorded_at, p.seq) <= (page.recorded_at, page.seq)
            order by p.recorded_at desc, p.seq desc limit 1) b;
      else
        -- Unfiltered lines follow each other, so the next balance is one step away.
        balance := balance + case when p_newer then page.net else -v_step end;
      end if;
      v_step := page.net;
      v_left := v_left - 1;
      return next;
    end loop;
    close v_page;
    exit when v_seen = 0 or p_direction is null;
  end loop;
end $$;

-- Who else took part: of a transfer among thousands a few, as nobody reads a thousand names beside a line.
create or replace function ledger.counterparts(p_accounts uuid[], p_person uuid) returns uuid[]
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(o.owner_id) from (
    select distinct a.owner_id from ledger.account a
    where a.id = any (p_accounts[1:32]) and a.owner_id <> p_person limit 8) o
$$;
