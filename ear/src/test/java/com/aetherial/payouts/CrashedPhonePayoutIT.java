package com.aetherial.payouts;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.aetherial.testing.Death;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machine stops in the middle of paying to a phone: it is paid once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class CrashedPhonePayoutIT {
  private static final String SENT = "old.progress = 'SENDING' and old.kind = 'PAYOUT'";

  private final PhonePayout.Owner ben = PhonePayout.owner("250");

  @AfterEach
  void bothBooksAgree() {
    PhonePayout.provider().faults().none();
    Earner.theBooksAgree();
  }

  @Test
  void what_was_never_written_down_for_the_provider_is_sent() {
    PhonePayout sent;
    try (Death answer = CrashedPayout.beforeTheAnswer(ben.earner());
        Death begin = new Death("insert", "mpesa.conversation", "new.kind = 'PAYOUT'")) {
      sent = ben.withdraws("250");
      begin.strikes();
      answer.strikes();
    }
    isPaidOnce(sent);
  }

  /** It is asked about, and as nobody has heard of it after a while, sent under its own name. */
  @Test
  void what_was_written_down_and_not_sent_is_sent_when_nobody_has_heard_of_it() {
    PhonePayout.provider().faults().nextCalls(OfCall.FAILS_BEFORE, 1, "/mpesa/b2c");
    PhonePayout sent;
    try (Death answer = CrashedPayout.beforeTheAnswer(ben.earner());
        Death told = new Death("update", "mpesa.conversation", SENT)) {
      sent = ben.withdraws("250");
      told.strikes();
      answer.strikes();
    }
    TheBooks.change(
        "set session_replication_role = 'replica';"
            + " update mpesa.conversation set created_at = created_at - interval '3 minutes',"
            + " next_check_at = next_check_at - interval '3 minutes'"
            + " where name like ? || '-%'",
        sent.id().replace("-", ""));
    sent.isAskedAboutWhen("SENDING");
    sent.isForgottenThere();
    isPaidOnce(sent);
  }

  @Test
  void what_was_sent_and_whose_answer_is_not_written_is_not_sent_again() {
    PhonePayout sent;
    try (Death answer = CrashedPayout.beforeTheAnswer(ben.earner());
        Death told = new Death("update", "mpesa.conversation", SENT)) {
      sent = ben.withdraws("250");
      told.strikes();
      answer.strikes();
    }
    isPaidOnce(sent);
  }

  @Test
  void news_of_the_end_that_is_not_written_comes_again() {
    PhonePayout sent;
    try (Death paid = CrashedPayout.before("PAID", ben.earner())) {
      sent = ben.withdraws("250");
      paid.strikes();
    }
    isPaidOnce(sent);
  }

  private static void isPaidOnce(PhonePayout sent) {
    Earner.hurry(sent.id());
    sent.becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }
}
