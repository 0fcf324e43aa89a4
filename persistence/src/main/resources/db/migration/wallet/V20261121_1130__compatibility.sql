-- Reports and programs that were written for the tables of earlier coin systems go on reading: each of those tables is
-- a view of the ledger here, under its old name. Views run with the rights of who asks, so row security holds.
create schema compat;
grant usage on schema compat to aetherial_app, aetherial_system;
comment on schema compat is 'The tables of earlier coin systems as read-only views; coins with two decimal places.';

create function compat.coins(p_minor numeric) returns numeric
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select round(p_minor / 100, 2)
$$;

-- The person on one side of a transfer; null when that side is the system. Of several, who moves most.
create function compat.party(p_accounts uuid[], p_amounts bigint[], p_pays boolean) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.owner_id from unnest(p_accounts, p_amounts) l (account, amount) join ledger.account a on a.id = l.account
  where a.owner_id is not null and (l.amount < 0) = p_pays
  group by a.owner_id order by sum(abs(l.amount)) desc, a.owner_id limit 1
$$;

create function compat.opened_at() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.recorded_at from ledger.transfer t where t.request_key = 'genesis'
$$;

create view compat.token_wallets with (security_invoker = true) as
select a.owner_id as id, a.owner_id as user_id,
  compat.coins(sum(a.balance - a.held) filter (where a.kind <> 'DEBT')) as available_balance,
  compat.coins(sum(a.held)) as locked_balance,
  min(a.opened_at) as created_at, coalesce(max(a.last_posted_at), min(a.opened_at)) as updated_at
from ledger.account a where a.owner_id is not null and a.currency = 'AEC' group by a.owner_id;

create view compat.wallets with (security_invoker = true) as
select w.id, w.user_id, w.available_balance as balance, w.created_at, w.updated_at from compat.token_wallets w;

create view compat.daswos_wallets with (security_invoker = true) as
select w.user_id, w.available_balance as balance, w.updated_at as last_updated from compat.token_wallets w;

create view compat.transactions with (security_invoker = true) as
select t.id, compat.party(t.accounts, t.amounts, true) as from_wallet_id,
  compat.party(t.accounts, t.amounts, false) as to_wallet_id, compat.coins(t.amount) as amount,
  case when t.kind = 'PURCHASE' then 'purchase' when t.kind in ('REWARD', 'GRANT', 'PRIZE', 'INTEREST') then 'reward'
    else 'transfer' end as type,
  t.description, t.recorded_at as created_at
from ledger.transfer t;

-- The house has the number 0 there.
create view compat.daswos_transactions with (security_invoker = true) as
select t.id as transaction_id, coalesce(t.from_wallet_id::text, '0') as from_user_id,
  coalesce(t.to_wallet_id::text, '0') as to_user_id, t.amount,
  case t.type when 'reward' then 'giveaway' else t.type end as transaction_type,
  t.created_at as "timestamp", l.reference_id, t.description
from compat.transactions t join ledger.transfer l on l.id = t.id;

create view compat.daswos_coins_total_supply with (security_invoker = true) as
select 1 as id, compat.coins(s.cap) as total_amount,
  compat.coins(s.minted - s.burned - s.treasury) as minted_amount,
  compat.opened_at() as creation_date
from ledger.supply() s;
comment on view compat.daswos_coins_total_supply is
  'minted_amount is what has left the treasury, as its readers expect.';

create view compat.token_transactions with (security_invoker = true) as
select t.id, coalesce(t.from_wallet_id::text, '0') as from_user_id, coalesce(t.to_wallet_id::text, '0') as to_user_id,
  t.amount, case when l.reference_type = 'room' then l.reference_id end as room_id, t.description as message,
  t.created_at,
  case when l.kind in ('GIFT', 'TIP', 'TRANSFER') then 'gift'
    when l.kind in ('REFUND', 'CHARGEBACK', 'PAYOUT_RETURN', 'RELEASE') then 'refund'
    when l.kind in ('PURCHASE', 'REWARD', 'GRANT', 'PRIZE', 'INTEREST') then 'earn' else 'spend' end
    as transaction_type,
  case when l.kind in ('GIFT', 'TIP', 'TRANSFER') then 'social'
    when l.kind in ('REWARD', 'GRANT', 'PRIZE', 'INTEREST') then 'reward' else 'purchase' end as category,
  l.metadata::text as metadata
from compat.transactions t join ledger.transfer l on l.id = t.id;

create view compat.token_earnings with (security_invoker = true) as
select t.id, compat.party(t.accounts, t.amounts, false) as user_id, compat.coins(t.amount) as amount,
  coalesce(t.reference_type, lower(t.kind)) as activity_type, t.metadata::text as metadata,
  t.recorded_at as created_at
from ledger.transfer t where t.kind in ('REWARD', 'PRIZE');

create view compat.token_purchases with (security_invoker = true) as
select t.id, compat.party(t.accounts, t.amounts, true) as user_id, coalesce(t.reference_id, '') as item_id,
  coalesce(t.reference_type, 'item') as item_type, compat.coins(t.amount) as cost, null::timestamptz as expires_at,
  t.recorded_at as created_at
from ledger.transfer t where t.kind = 'SPEND';

create view compat.token_daily_caps with (security_invoker = true) as
select d.user_id || ':' || d.date as id, d.user_id, d.date, d.messages_sent, d.files_shared, d.total_earned_today
from (
  select p.owner_id as user_id, (p.recorded_at at time zone 'UTC')::date as date,
    count(*) filter (where t.reference_type = 'message') as messages_sent,
    count(*) filter (where t.reference_type = 'file') as files_shared,
    compat.coins(sum(p.amount)) as total_earned_today
  from ledger.posting p join ledger.transfer t on t.seq = p.seq
  where p.kind = 'REWARD' and p.credit and p.owner_id is not null
  group by 1, 2) d;

-- What a coin costs who learns, and what it pays who teaches; the platform writes its own prices here at start.
create table compat.rate (
  user_type text primary key check (user_type in ('student', 'teacher')),
  usd_per_token numeric(18, 6) not null check (usd_per_token > 0)
);
insert into compat.rate (user_type, usd_per_token) values ('student', 0.10), ('teacher', 0.04);

create view compat.token_pricing with (security_invoker = true) as
select r.user_type, 10 as tokens, round(10 * r.usd_per_token, 2) as usd_amount, r.usd_per_token,
  'USD'::text as currency
from compat.rate r;
