-- What moderators took down of profiles is found no more: people are read anew.
update search.progress set state = 'RUNNING', cursor = '', done = 0, started_at = clock_timestamp(),
  finished_at = null, next_at = now(), failures = 0, last_error = null
where module = 'identity' and type = 'person';
