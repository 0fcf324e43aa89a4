-- The books are checked by reading everything again; each broken fact is named with what was expected.
create function ledger.check_invariants()
returns table (invariant text, subject text, expected text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  -- 1: transfers balance and have two postings or more, and the two records of their legs agree.
  select 'postings-sum-to-zero', 'all', '0', sum(p.amount)::text
  from ledger.posting p having sum(p.amount) <> 0
  union all
  select 'transfer-balances', t.id::text, '0 in two legs or more',
    coalesce(l.total::text, '0') || ' in ' || coalesce(l.legs, 0)
  from ledger.transfer t
  left join lateral (select sum(a) as total, count(*) as legs from unnest(t.amounts) a) l on true
  where l.total <> 0 or l.legs < 2
  union all
  select 'legs-are-posted', coalesce(e.id::text, 'seq ' || p.seq), coalesce(e.leg, 'no posting'), coalesce(p.leg,
    'no posting')
  from (
    select t.seq, t.id, l.account, t.recorded_at,
      l.account || ' ' || l.amount || ' ' || t.kind || ' ' || t.effective_at as leg
    from ledger.transfer t, unnest(t.accounts, t.amounts) l (account, amount)) e
  full join (
    select q.seq, q.account_id, q.recorded_at,
      q.account_id || ' ' || q.amount || ' ' || q.kind || ' ' || q.effective_at as leg
    from ledger.posting q) p
  on p.seq = e.seq and p.account_id = e.account and p.recorded_at = e.recorded_at
  where e.leg is distinct from p.leg
  union all
  -- 2: balances follow from postings, without a gap.
  select 'balance-is-sum-of-postings', a.id::text, coalesce(s.total, 0)::text, a.balance::text
  from ledger.account a
  left join (select p.account_id, sum(p.amount) as total from ledger.posting p group by 1) s on s.account_id = a.id
  where a.balance <> coalesce(s.total, 0)
  union all
  select 'version-counts-postings', a.id::text, coalesce(s.lines, 0)::text, a.version::text
  from ledger.account a
  left join (select p.account_id, count(*) as lines from ledger.posting p group by 1) s on s.account_id = a.id
  where a.version <> coalesce(s.lines, 0)
  union all
  select 'balance-runs-on', c.account_id || ' version ' || c.version,
    'balance ' || c.expected_balance || ', version ' || c.expected_version,
      'balance ' || c.balance_after || ', version ' || c.version
  from (
    select p.account_id, p.version, p.balance_after,
      sum(p.amount) over w as expected_balance, row_number() over w as expected_version
    from ledger.posting p
    window w as (partition by p.account_id order by p.recorded_at, p.seq)) c
  where c.balance_after <> c.expected_balance or c.version <> c.expected_version
  union all
  select 'posting-names-its-owner', p.account_id || ' seq ' || p.seq, coalesce(a.owner_id::text, 'the system'),
    coalesce(p.owner_id::text, 'the system')
  from ledger.posting p left join ledger.account a on a.id = p.account_id
  where a.id is null or a.owner_id is distinct from p.owner_id
  union all
  -- 3: whatever was minted is somewhere, and no more than the cap was minted.
  select 'supply-is-accounted-for', 'AEC', (s.minted - s.burned)::text, s.accounted::text
  from ledger.supply() s where s.minted - s.burned <> s.accounted
  union all
  select 'supply-within-cap', 'AEC', s.cap::text, s.minted::text
  from ledger.supply() s where s.policy <> 'UNCAPPED' and s.minted - s.burned > s.cap
  union all
  -- 4: bounds and holds.
  select 'account-within-bounds', a.id::text, coalesce(a.lower_bound::text,
    '-') || ' to ' || coalesce(a.upper_bound::text, '-'),
    a.balance || ' with ' || a.held || ' held'
  from ledger.account a
  where a.balance - a.held < a.lower_bound or a.balance > a.upper_bound or a.held < 0
  union all
  select 'held-is-sum-of-open-holds', a.id::text, coalesce(s.total, 0)::text, a.held::text
  from ledger.account a
  left join (
    select x.account_id, sum(x.amount) as total from ledger.hold_part x join ledger.hold h on h.id = x.hold_id
    where h.state = 'PENDING' group by 1) s on s.account_id = a.id
  where a.held <> coalesce(s.total, 0)
  union all
  -- 5: a hold is resolved once, for at most its amount, and its parts say the same.
  select 'hold-within-amount', h.id::text, h.amount::text,
    h.captured || ' captured, ' || h.released || ' released, parts ' || coalesce(s.total,
      0) || ' of which ' || coalesce(s.captured, 0)
  from ledger.hold h
  left join (
    select x.hold_id, sum(x.amount) as total, sum(x.captured) as captured
      from ledger.hold_part x group by 1) s on s.hold_id = h.id
  where h.captured + h.released > h.amount or (h.state <> 'PENDING' and h.captured + h.released <> h.amount)
    or coalesce(s.total, 0) <> h.amount or coalesce(s.captured, 0) <> h.captured
  union all
  select 'capture-is-a-transfer', h.id::text, h.captured::text, coalesce(t.amount::text, 'no transfer')
  from ledger.hold h left join ledger.transfer t on t.id = h.transfer_id
  where h.state = 'CAPTURED' and t.amount is distinct from h.captured
$$;
