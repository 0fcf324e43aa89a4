-- What is put is seen at that moment, however long its transaction has waited for others before.
create or replace function search.put(p_module text, p_type text, p_entries jsonb)
returns integer language plpgsql security definer set search_path = pg_catalog, search, pg_temp as $$
declare
  written integer;
begin
  insert into search.document as d (module, type, entity_id, for_lang, lang, scope, title, tags, body, link,
    visibility, owner, permission, popularity, updated_at, seen_at)
  select p_module, p_type, e.id, e.for_lang, e.lang, e.scope, left(e.title, 300), left(e.tags, 1000),
    left(e.body, 20000), e.link, e.visibility, e.owner, e.permission, e.popularity, e.updated_at,
    clock_timestamp()
  from jsonb_to_recordset(p_entries) as e (id text, for_lang text, lang text, scope text, title text, tags text,
    body text, link text, visibility text, owner uuid, permission text, popularity integer, updated_at timestamptz)
  order by e.id, e.for_lang
  on conflict (module, type, entity_id, for_lang) do update set
    lang = excluded.lang, scope = excluded.scope, title = excluded.title, tags = excluded.tags,
    body = excluded.body, link = excluded.link, visibility = excluded.visibility, owner = excluded.owner,
    permission = excluded.permission, popularity = excluded.popularity, updated_at = excluded.updated_at,
    seen_at = clock_timestamp();
  get diagnostics written = row_count;
  return written;
end
$$;
