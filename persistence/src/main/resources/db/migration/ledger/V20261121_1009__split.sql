-- Which buckets pay is decided in one place, so that payments, holds and batches can never disagree.
create function ledger.split(p_amount bigint, p_buckets text[], p_available bigint[]) returns bigint[]
language plpgsql immutable parallel safe as $$
declare
  parts bigint[] := array_fill(0::bigint, array[cardinality(p_buckets)]);
  rest bigint := p_amount;
  part bigint;
begin
  for i in 1 .. cardinality(p_buckets) loop
    exit when rest = 0;
    -- A debt has no bottom: it takes what the buckets before it could not pay.
    part := case when p_buckets[i] = 'DEBT' then rest else least(rest, greatest(p_available[i], 0)) end;
    parts[i] := part;
    rest := rest - part;
  end loop;
  return case when rest = 0 then parts end;
end $$;

comment on function ledger.split is
  'Takes the amount from the buckets in the order given; null when they have too little.';

-- Refunds of a part go back pro rata; the largest remainders get the odd minor units, so the sum is kept.
create function ledger.apportion(p_amount bigint, p_weights bigint[]) returns bigint[]
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  with share as (
    select place, weight, p_amount::numeric * weight as product, sum(weight) over () as total
    from unnest(p_weights) with ordinality w (weight, place)
  ), floored as (
    select place, div(product, total) as part, product % total as remainder from share
  ), ranked as (
    select place, part, row_number() over (order by remainder desc, place) as rank, sum(part) over () as given
    from floored
  )
  select array_agg((part + case when rank <= p_amount - given then 1 else 0 end)::bigint order by place) from ranked
$$;
