-- What is found can be narrowed to its author, and a search that is kept remembers its age and place.
alter type search.question add attribute author text;

drop function search.answer(search.question, tsquery, boolean);
drop function search.open_to(search.question, tsquery, boolean);

-- Everything that matches and is open to the reader, with what is known of its worth without reading it. What is
-- private is looked for among the reader's own, everything else by the words of all. The last condition is the
-- wall: it holds whatever came before.
create function search.open_to(q search.question, asked tsquery, with_typos boolean)
returns table (module text, type text, entity_id text, for_lang text, updated_at timestamptz, nearness float8,
  standing float8, owner uuid)
language plpgsql stable set search_path = pg_catalog, search, pg_temp as $$
declare
  shunned uuid[] := array(
    select b.blocked_id from identity.block b where b.person_id = q.reader
    union select b.person_id from identity.block b where b.blocked_id = q.reader);
begin
  return query
  with matched as (
    (select d.module, d.type, d.entity_id, d.for_lang, d.scope, d.title, d.visibility, d.owner, d.permission,
        d.popularity, d.updated_at, d.indexed_at, 0::float8 as likeness
      from search.document d where d.visibility <> 'OWNER' and d.ts @@ asked limit 30000)
    union all
    select d.module, d.type, d.entity_id, d.for_lang, d.scope, d.title, d.visibility, d.owner, d.permission,
      d.popularity, d.updated_at, d.indexed_at, 0
    from (select * from search.document o where o.visibility = 'OWNER' and o.owner = q.reader
      order by o.updated_at desc limit 5000) d where d.ts @@ asked
    union all
    (select d.module, d.type, d.entity_id, d.for_lang, d.scope, d.title, d.visibility, d.owner, d.permission,
        d.popularity, d.updated_at, d.indexed_at, word_similarity(q.words, d.title)
      from search.document d where with_typos and d.visibility <> 'OWNER' and q.words operator(search.<%) d.title
        and not coalesce(d.ts @@ asked, false) limit 1000)
  )
  select m.module, m.type, m.entity_id, m.for_lang, m.updated_at,
    m.likeness * 0.3 + case when lower(m.title) = lower(q.words) then 2
      when starts_with(lower(m.title), lower(q.words)) then 1 else 0 end,
    (1 + ln(1 + m.popularity) / 10)
      * (0.4 + 0.6 * exp(-greatest(extract(epoch from now() - coalesce(m.updated_at, now())), 0)::float8 / 15552000)),
    m.owner
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

-- How many there are of each kind, age and author, before one of them is picked, and the best of those that are.
create function search.answer(q search.question, asked tsquery, with_typos boolean)
returns jsonb language sql stable set search_path = pg_catalog, search, pg_temp as $$
  with open as materialized (select * from search.open_to(q, asked, with_typos)),
  picked as materialized (select * from open o
    where (q.module is null or o.module = q.module) and (q.type is null or o.type = q.type)
      and (q.author is null or o.owner = (
        select p.id from identity.person p where lower(p.username) = lower(q.author)))),
  likely as materialized (select * from picked order by nearness > 0 desc, standing desc limit 1000),
  best as (select l.*, (ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', d.ts, asked, 1) + l.nearness) * l.standing as score,
      d.lang, d.title, d.body, d.link, d.scope
    from likely l join search.document d using (module, type, entity_id, for_lang)
    order by score desc, l.module, l.type, l.entity_id offset q.first limit q.size),
  kind as (select o.module, o.type, count(*) as times from open o group by o.module, o.type),
  author as (select p.username as author, w.times
    from (select o.owner, count(*) as times from open o where o.owner is not null
      group by o.owner order by times desc, o.owner limit 10) w join identity.person p on p.id = w.owner),
  age as (select count(*) filter (where updated_at > now() - interval '1 day') as day,
    count(*) filter (where updated_at > now() - interval '7 days') as week,
    count(*) filter (where updated_at > now() - interval '31 days') as month,
    count(*) filter (where updated_at > now() - interval '366 days') as year from picked)
  select jsonb_build_object(
    'total', (select count(*) from picked),
    'kinds', (select coalesce(jsonb_agg(to_jsonb(k) order by k.times desc, k.module, k.type), '[]') from kind k),
    'authors', (select coalesce(jsonb_agg(to_jsonb(w) order by w.times desc, w.author), '[]') from author w),
    'ages', (select to_jsonb(a) from age a),
    'hits', (select coalesce(jsonb_agg(jsonb_build_object('module', b.module, 'type', b.type, 'id', b.entity_id,
        'title', search.marked(b.lang, b.title, asked, 'HighlightAll=true'),
        'text', search.marked(b.lang, left(b.body, 6000), asked, 'MaxFragments=2,MinWords=8,MaxWords=24'),
        'link', b.link, 'scope', b.scope, 'at', b.updated_at)
        order by b.score desc, b.module, b.type, b.entity_id), '[]') from best b))
$$;

revoke all on function search.open_to, search.answer from public;

alter table search.saved
  add column age text check (age in ('DAY', 'WEEK', 'MONTH', 'YEAR')),
  add column scope text check (length(scope) between 1 and 200),
  add column author text check (length(author) between 1 and 30);
alter table search.saved drop constraint saved_person_id_words_module_type_key;
alter table search.saved
  add constraint saved_once unique nulls not distinct (person_id, words, module, type, age, scope, author);
