package com.aetherial.payouts;

import com.aetherial.testing.Death;
import com.aetherial.testing.TheBooks;

/** Moments of a withdrawal at which the machine stops. */
final class CrashedPayout {
  private static final String WITHDRAWAL = "payouts.withdrawal";

  private CrashedPayout() {}

  /** The provider was called or not, and its answer about whoever this is is written nowhere. */
  static Death beforeTheAnswer(Earner earner) {
    return new Death(
        "update",
        WITHDRAWAL,
        "old.delivery = 'SENDING' and new.delivery <> 'SENDING' and " + isOf(earner));
  }

  /** Everything is known, and the step to this state is not written. */
  static Death before(String state, Earner earner) {
    return new Death("update", WITHDRAWAL, "new.state = '" + state + "' and " + isOf(earner));
  }

  private static String isOf(Earner earner) {
    String person =
        TheBooks.rows(
                "select id::text from identity.person where username = ?",
                earner.member().username())
            .get(0);
    return "new.person_id = '" + person + "'";
  }
}
