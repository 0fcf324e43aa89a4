package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

/** A moment in which everything in the treasury is promised to somebody. */
public final class EmptyTreasury {
  private static final String ALL =
      "(select sum(a.balance - a.held)::bigint from ledger.account a where a.kind = 'TREASURY')";

  private EmptyTreasury() {}

  public static void during(Runnable moment) {
    String hold =
        ask(
            "(ledger.hold_place(gen_random_uuid(), 'PURCHASE', ?, sha256('drain'), null, 'A test',"
                + " null, null, null, array['TREASURY'], "
                + ALL
                + ", clock_timestamp() + interval '1 hour')).hold_id",
            "test:drain:" + UUID.randomUUID());
    try {
      moment.run();
    } finally {
      assertThat(
              ask(
                  "(ledger.hold_release(h.id, 'test:drained:' || h.id, null)).state"
                      + " from ledger.hold h where h.id = cast(? as uuid)",
                  hold))
          .isEqualTo("RELEASED");
    }
  }

  private static String ask(String answer, String parameter) {
    List<String> rows = TheBooks.rows("select " + answer, parameter);
    return rows.get(0);
  }
}
