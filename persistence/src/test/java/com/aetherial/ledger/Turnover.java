package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

/** Many transfers in little time: each batch is a thousand, and is sealed. */
record Turnover(Books books) {
  private static final String BATCH =
      """
      select count(*) filter (where outcome = 'DONE') from ledger.batch((
        select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'kind', 'REWARD',
          'key', ? || ':' || n, 'fingerprint', 'ae', 'to', p.id, 'amount', 1 + n % 7,
          'description', 'For something that was done well', 'accepted', array['TREASURY'],
          'arrives', array['PROMO']))
        from generate_series(1, 1000) n
        join (select owner_id as id, row_number() over (order by id) - 1 as place,
            count(*) over () as people
          from ledger.account where kind = 'PROMO' and stripe = 0) p on p.place = n % p.people),
        true)
      """;

  void batches(int batches) {
    for (int i = 0; i < batches; i++) {
      assertThat(books.number(BATCH, "turnover " + i)).isEqualTo(1000);
      assertThat(books.flag("select ledger.seal() is not null")).isTrue();
    }
  }
}
