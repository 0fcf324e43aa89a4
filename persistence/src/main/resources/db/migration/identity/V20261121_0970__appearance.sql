-- People read pages and letters in the language and by the clock that they chose; null leaves it to the browser.
alter table identity.person
  add column language text check (language ~ '^[a-z]{2,3}$'),
  add column zone text check (zone ~ '^[A-Za-z0-9_+:/-]{1,64}$');
