package com.aetherial.system;

/** The least that books can be compared by. */
final class Coins {
  /** A member got coins of the treasury, and the treasury its own when the books were opened. */
  static final String SOMEBODY_HAS_SOME =
      """
      insert into identity.person
        (id, email, username, full_name, password_hash, role, created_at, updated_at)
      values ('00000000-0000-7000-8000-000000000001', 'a@example.org', 'ada', 'Ada', 'none',
        'MEMBER', now(), now());
      select ledger.open_wallet('00000000-0000-7000-8000-000000000001');
      select * from ledger.post('00000000-0000-7000-8000-000000000002', 'GRANT', 'one',
        sha256('one'), null, null, 'a test', 'test', 'one', null, '{}'::jsonb,
        array[null, '00000000-0000-7000-8000-000000000001']::uuid[],
        array['TREASURY', 'PROMO'], array[-500, 500]::bigint[]);
      """;

  private Coins() {}
}
