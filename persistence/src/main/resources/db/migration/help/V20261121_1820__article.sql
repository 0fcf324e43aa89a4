-- What people read when they need help: articles in several languages, of which every version is kept.
create schema help;
grant usage on schema help to aetherial_app, aetherial_system;

create table help.category (
  word text primary key check (word ~ '^[a-z][a-z0-9-]{1,39}$'),
  place integer not null,
  icon text not null check (icon ~ '^[a-z-]{2,30}$')
);
grant select, insert, update, delete on help.category to aetherial_app;

create table help.category_name (
  category text not null references help.category on delete cascade,
  language text not null check (language ~ '^[a-z]{2}$'),
  title text not null check (title <> '' and length(title) <= 80),
  summary text not null check (length(summary) <= 300),
  primary key (category, language)
);
grant select, insert, update, delete on help.category_name to aetherial_app;

create table help.article (
  slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  category text not null references help.category,
  place integer not null default 0,
  is_published boolean not null,
  -- Beginnings of paths, with a space between them: the pages whose question mark leads here.
  pages text not null default '' check (length(pages) <= 500),
  -- Slugs of articles that are worth reading next, with a space between them.
  related text not null default '' check (length(related) <= 500)
);
create index article_category on help.article (category, place);
grant select, insert, update on help.article to aetherial_app;

create table help.article_version (
  article text not null references help.article,
  language text not null check (language ~ '^[a-z]{2}$'),
  number integer not null check (number > 0),
  title text not null check (title <> '' and length(title) <= 120),
  summary text not null check (length(summary) <= 300),
  body text not null check (length(body) <= 50000),
  origin text not null check (origin in ('SHIPPED', 'EDITED', 'REVERTED')),
  -- The number that the file had from which this was taken.
  shipped integer check ((origin = 'SHIPPED') = (shipped is not null)),
  author uuid references identity.person,
  made_at timestamptz not null default now(),
  words tsvector not null generated always as (
    setweight(to_tsvector(
      case language when 'de' then 'pg_catalog.german'::regconfig
        when 'ar' then 'pg_catalog.arabic'::regconfig else 'pg_catalog.english'::regconfig end, title), 'A')
    || setweight(to_tsvector(
      case language when 'de' then 'pg_catalog.german'::regconfig
        when 'ar' then 'pg_catalog.arabic'::regconfig else 'pg_catalog.english'::regconfig end, summary), 'B')
    || to_tsvector(
      case language when 'de' then 'pg_catalog.german'::regconfig
        when 'ar' then 'pg_catalog.arabic'::regconfig else 'pg_catalog.english'::regconfig end, body)) stored,
  primary key (article, language, number)
);
-- Versions are added and never changed.
grant select, insert on help.article_version to aetherial_app;

create view help.newest as
  select distinct on (article, language) *
  from help.article_version order by article, language, number desc;
grant select on help.newest to aetherial_app;

-- Whether an article helped, once for each reader; who is not logged in is one browser.
create table help.feedback (
  article text not null references help.article,
  reader text not null check (reader <> '' and length(reader) <= 80),
  person_id uuid references identity.person,
  is_helpful boolean not null,
  given_at timestamptz not null default now(),
  primary key (article, reader)
);
grant select, insert, update, delete on help.feedback to aetherial_app;

-- What people looked for and did not find.
create table help.miss (
  words text not null check (words <> '' and length(words) <= 100),
  language text not null check (language ~ '^[a-z]{2}$'),
  times integer not null default 1 check (times > 0),
  last_at timestamptz not null default now(),
  primary key (words, language)
);
create index miss_last on help.miss (last_at);
grant select, insert, update, delete on help.miss to aetherial_app;
