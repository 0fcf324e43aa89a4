-- Finding: who reads is part of the question, and the answer never holds what is not open to them.
create function search.asked(words text, lang text, is_begun boolean)
returns tsquery language plpgsql immutable parallel safe set search_path = pg_catalog, search, pg_temp as $$
declare
  plain tsquery := websearch_to_tsquery('simple', words);
  tail text := substring(words from '[[:alnum:]]+$');
  head text := left(words, length(words) - length(tail));
  asked tsquery;
begin
  -- What must not stand there is meant in one language; in two of them it would forbid too little.
  if plain::text like '%!%' then
    asked := websearch_to_tsquery(search.stems_of(lang), words);
    return case when querytree(asked) in ('', 'T') then null else asked end;
  end if;
  asked := plain || websearch_to_tsquery('english', words) || websearch_to_tsquery('german', words)
    || websearch_to_tsquery('arabic', words) || websearch_to_tsquery(search.stems_of(lang), words);
  if is_begun and tail is not null and position('"' in words) = 0 then
    asked := asked || ((websearch_to_tsquery('simple', head) || websearch_to_tsquery(search.stems_of(lang), head))
      && to_tsquery('simple', quote_literal(lower(tail)) || ':*'));
  end if;
  return case when numnode(asked) = 0 then null else asked end;
end
$$;

-- The title or the text with what was asked for between two characters that no document holds.
create function search.marked(lang text, words text, asked tsquery, options text)
returns text language sql immutable parallel safe as $$
  select coalesce(ts_headline(search.stems_of(lang), words, asked,
    'StartSel=' || chr(57344) || ',StopSel=' || chr(57345) || ',' || options), words)
$$;

create type search.question as (
  words text, lang text, is_begun boolean, reader uuid, permissions text[], hidden_modules text[],
  module text, type text, scope text, since timestamptz, new_since timestamptz, first integer, size integer
);

-- Everything that matches and is open to the reader, with its worth. What is private is looked for among the
-- reader's own; everything else by the words of all. The last condition is the wall: it holds whatever came before.
create function search.open_to(q search.question, asked tsquery, with_typos boolean)
returns table (module text, type text, entity_id text, for_lang text, updated_at timestamptz, score float8)
language plpgsql stable set search_path = pg_catalog, search, pg_temp as $$
declare
  shunned uuid[] := array(
    select b.blocked_id from identity.block b where b.person_id = q.reader
    union select b.person_id from identity.block b where b.blocked_id = q.reader);
begin
  return query
  with matched as (
    select d.*, ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', d.ts, asked, 1)::float8 as worth
    from search.document d where d.visibility <> 'OWNER' and d.ts @@ asked
    union all
    select d.*, ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', d.ts, asked, 1)::float8
    from (select * from search.document o where o.visibility = 'OWNER' and o.owner = q.reader
      order by o.updated_at desc limit 5000) d where d.ts @@ asked
    union all
    select d.*, word_similarity(q.words, d.title)::float8 * 0.3
    from search.document d where with_typos and d.visibility <> 'OWNER' and q.words operator(search.<%) d.title
      and not coalesce(d.ts @@ asked, false)
  )
  select m.module, m.type, m.entity_id, m.for_lang, m.updated_at,
    (m.worth + case when lower(m.title) = lower(q.words) then 2 when starts_with(lower(m.title), lower(q.words)) then 1
        else 0 end)
      * (1 + ln(1 + m.popularity) / 10)
      * (0.4 + 0.6 * exp(-greatest(extract(epoch from now() - coalesce(m.updated_at, now())), 0)::float8 / 15552000))
  from matched m
  where (m.visibility = 'PUBLIC' or (m.visibility = 'MEMBERS' and q.reader is not null)
      or (m.visibility = 'OWNER' and m.owner = q.reader))
    and (m.permission is null or m.permission = any (q.permissions))
    and (m.owner is null or m.owner = q.reader or (m.owner <> all (shunned)
      and exists (select from identity.person p where p.id = m.owner and p.state = 'ACTIVE')))
    and (m.for_lang = '' or m.for_lang = q.lang)
    and m.module <> all (q.hidden_modules)
    and (q.scope is null or m.scope = q.scope)
    and (q.since is null or m.updated_at >= q.since)
    and (q.new_since is null or m.indexed_at >= q.new_since);
end
$$;

-- How many there are of each kind and age, before one of them is picked, and the best of those that are.
create function search.answer(q search.question, asked tsquery, with_typos boolean)
returns jsonb language sql stable set search_path = pg_catalog, search, pg_temp as $$
  with open as materialized (select * from search.open_to(q, asked, with_typos)),
  picked as materialized (select * from open o
    where (q.module is null or o.module = q.module) and (q.type is null or o.type = q.type)),
  best as (select * from picked order by score desc, module, type, entity_id offset q.first limit q.size),
  kind as (select o.module, o.type, count(*) as times from open o group by o.module, o.type),
  age as (select count(*) filter (where updated_at > now() - interval '1 day') as day,
    count(*) filter (where updated_at > now() - interval '7 days') as week,
    count(*) filter (where updated_at > now() - interval '31 days') as month,
    count(*) filter (where updated_at > now() - interval '366 days') as year from picked)
  select jsonb_build_object(
    'total', (select count(*) from picked),
    'kinds', (select coalesce(jsonb_agg(to_jsonb(k) order by k.times desc, k.module, k.type), '[]') from kind k),
    'ages', (select to_jsonb(a) from age a),
    'hits', (select coalesce(jsonb_agg(jsonb_build_object('module', d.module, 'type', d.type, 'id', d.entity_id,
        'title', search.marked(d.lang, d.title, asked, 'HighlightAll=true'),
        'text', search.marked(d.lang, left(d.body, 6000), asked, 'MaxFragments=2,MinWords=8,MaxWords=24'),
        'link', d.link, 'scope', d.scope, 'at', d.updated_at)
        order by b.score desc, b.module, b.type, b.entity_id), '[]')
      from best b join search.document d using (module, type, entity_id, for_lang)))
$$;

-- The one way to what can be found. Who misspells a name finds it nevertheless, when there is little else.
create function search.find(p_question jsonb)
returns jsonb language plpgsql stable security definer set search_path = pg_catalog, search, pg_temp as $$
declare
  q search.question := jsonb_populate_record(null::search.question, p_question);
  asked tsquery;
  answer jsonb;
begin
  q.first := least(greatest(q.first, 0), 400);
  q.size := least(greatest(q.size, 1), 50);
  asked := search.asked(q.words, q.lang, q.is_begun);
  answer := search.answer(q, asked, false);
  if (answer ->> 'total')::bigint < 3 and asked::text not like '%!%' and length(q.words) between 3 and 60 then
    answer := search.answer(q, asked, true);
  end if;
  return answer;
end
$$;

revoke all on function search.asked, search.marked, search.open_to, search.answer, search.find from public;
grant execute on function search.find to aetherial_app;
