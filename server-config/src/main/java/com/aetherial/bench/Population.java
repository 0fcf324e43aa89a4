package com.aetherial.bench;

/**
 * Members with coins, and programs with API keys. They come by SQL, as signing up 20,000 times
 * would only measure how slow passwords are hashed; their coins come out of the treasury by the
 * ledger's own door.
 */
record Population(Sql sql, Options options) {
  /** The id of the person with this number, as SQL. */
  static final String ID = "('01900000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

  /** The first few may send batches. */
  static final int STAFF = 4;

  private static final String EVERYBODY =
      """
      insert into identity.person
        (id, email, username, full_name, password_hash, role, created_at, updated_at)
      select %s, 'bench' || n || '@example.com', 'bench_' || lpad(n::text, 6, '0'), 'Bench ' || n,
        'none', case when n <= 4 then 'STAFF' else 'MEMBER' end, now(), now()
      from generate_series(1, ?) n where ? > 0
      """
          .formatted(ID.formatted("n"));
  private static final String KEYS =
      """
      insert into identity.api_key
        (id, person_id, name, prefix, hash, scopes, created_at, last_used_at)
      select gen_random_uuid(), %s, 'bench', 'ae_live_bench',
        sha256(convert_to('ae_live_bench' || lpad(n::text, 6, '0'), 'UTF8')),
        case when n <= 4 then 'economy:batch ' else '' end
          || 'wallet:purchase wallet:read wallet:transfer', now(), now()
      from generate_series(1, ?) n where ? > 0
      """
          .formatted(ID.formatted("n"));

  /** A hundred receivers a transfer, ten thousand coins each. */
  private static final String COINS =
      """
      select count(ledger.post(gen_random_uuid(), 'GRANT', 'bench:' || g, sha256('bench'), null,
        null, 'Start of the benchmark', null, null, null, null, array[null::uuid] || owners,
        array['TREASURY'] || array_fill('CASH'::text, array[cardinality(owners)]),
        array[-1000000::bigint * cardinality(owners)]
          || array_fill(1000000::bigint, array[cardinality(owners)])))
      from (
        select n / 100 as g, array_agg(%s) as owners from generate_series(1, ?) n where ? > 0
        group by 1) groups
      """
          .formatted(ID.formatted("n"));

  static String username(int number) {
    return "bench_%06d".formatted(number);
  }

  static String key(int number) {
    return "ae_live_bench%06d".formatted(number);
  }

  void moveIn() {
    sql.run(EVERYBODY, options.people(), 1);
    sql.run(KEYS, options.keys(), 1);
    sql.run("select count(ledger.open_wallet(id)) from identity.person");
    sql.run(COINS, options.people(), 1);
    settle();
  }

  /** Every measurement starts from the same state: statistics known, nothing left to write. */
  void settle() {
    sql.run("vacuum analyze");
    sql.run("checkpoint");
  }
}
