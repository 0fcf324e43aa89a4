-- What can be found, by whom and in which words: one table for all modules, read through one function only.
create schema search;
grant usage on schema search to aetherial_app, aetherial_system;
create extension if not exists pg_trgm schema search;

-- How the words of a language are brought to their stems; words of no known language are kept as they are.
create function search.stems_of(lang text) returns regconfig language sql immutable parallel safe as $$
  select case lang
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    else 'pg_catalog.simple'::regconfig
  end
$$;

-- A title counts more than tags, and those more than the text; its words are there unstemmed, too, for beginnings.
create function search.words_of(lang text, title text, tags text, body text)
returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector(search.stems_of(lang), title), 'A')
    || setweight(to_tsvector('pg_catalog.simple', title), 'A')
    || setweight(to_tsvector(search.stems_of(lang), tags), 'B')
    || setweight(to_tsvector(search.stems_of(lang), body), 'C')
$$;

create table search.document (
  module text not null check (module ~ '^[a-z]+$'),
  type text not null check (type ~ '^[a-z][a-zA-Z]*$'),
  entity_id text not null check (length(entity_id) between 1 and 200),
  -- Shown to readers of this language; empty for all of them.
  for_lang text not null check (for_lang ~ '^([a-z]{2,3})?$'),
  -- What the words are written in; empty where nobody knows.
  lang text not null check (lang ~ '^([a-z]{2,3})?$'),
  -- The place inside which it stands, such as a group; empty for the platform.
  scope text not null check (length(scope) <= 200),
  title text not null check (title <> '' and length(title) <= 300),
  tags text not null check (length(tags) <= 1000),
  body text not null check (length(body) <= 20000),
  link text not null check (link ~ '^/' and link !~ '^//' and length(link) <= 500),
  visibility text not null check (visibility in ('PUBLIC', 'MEMBERS', 'OWNER')),
  owner uuid references identity.person (id),
  permission text check (permission ~ '^[a-z]+:[a-z-]+$'),
  popularity integer not null check (popularity >= 0),
  -- Null for what does not grow old.
  updated_at timestamptz,
  ts tsvector not null generated always as (search.words_of(lang, title, tags, body)) stored,
  indexed_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (module, type, entity_id, for_lang),
  check (visibility <> 'OWNER' or owner is not null)
);
-- What is for one person alone is found by that person, never by its words among everybody's.
create index document_words on search.document using gin (ts) where visibility <> 'OWNER';
create index document_names on search.document using gin (title search.gin_trgm_ops) where visibility <> 'OWNER';
create index document_owner on search.document (owner, updated_at desc);

-- Puts documents of one kind, the last word about each of them.
create function search.put(p_module text, p_type text, p_entries jsonb)
returns integer language plpgsql security definer set search_path = pg_catalog, search, pg_temp as $$
declare
  written integer;
begin
  insert into search.document as d (module, type, entity_id, for_lang, lang, scope, title, tags, body, link,
    visibility, owner, permission, popularity, updated_at)
  select p_module, p_type, e.id, e.for_lang, e.lang, e.scope, left(e.title, 300), left(e.tags, 1000),
    left(e.body, 20000), e.link, e.visibility, e.owner, e.permission, e.popularity, e.updated_at
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

-- Takes away what was not put since a moment: of single things, or of a whole kind when none are named.
create function search.clear(p_module text, p_type text, p_ids text[], p_before timestamptz)
returns integer language plpgsql security definer set search_path = pg_catalog, search, pg_temp as $$
declare
  gone integer;
begin
  delete from search.document
  where module = p_module and type = p_type and seen_at < p_before
    and (p_ids is null or entity_id = any (p_ids));
  get diagnostics gone = row_count;
  return gone;
end
$$;

create function search.forget(p_person uuid)
returns void language sql security definer set search_path = pg_catalog, search, pg_temp as $$
  delete from search.document where owner = p_person
$$;

-- How far each kind of thing has been read; whoever goes on has the row to themselves.
create table search.progress (
  module text not null,
  type text not null,
  state text not null default 'RUNNING' check (state in ('RUNNING', 'FOLLOWING', 'DONE')),
  cursor text not null default '',
  done bigint not null default 0 check (done >= 0),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  next_at timestamptz not null default now(),
  failures integer not null default 0 check (failures >= 0),
  last_error text check (length(last_error) <= 500),
  primary key (module, type)
);
grant select, insert, update, delete on search.progress to aetherial_app;

-- What changed, written in the transaction of the change; a worker asks the module what is true now.
create table search.change (
  number bigint generated always as identity primary key,
  module text not null,
  type text not null,
  entity_id text not null,
  failures integer not null default 0 check (failures >= 0),
  next_at timestamptz not null default now()
);
create index change_due on search.change (next_at, number);
grant select, insert, update, delete on search.change to aetherial_app;

revoke all on function search.put, search.clear, search.forget from public;
grant execute on function search.put, search.clear, search.forget to aetherial_app;
