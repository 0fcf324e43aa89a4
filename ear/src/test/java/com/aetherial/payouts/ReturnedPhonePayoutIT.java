package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.TheBooks;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M-Pesa takes money back from a phone that it had paid: the coins come back, once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class ReturnedPhonePayoutIT {
  @AfterEach
  void bothBooksAgree() {
    PhonePayout.provider().faults().none();
    Earner.theBooksAgree();
  }

  @Test
  void what_is_taken_back_is_returned_when_m_pesa_is_asked_and_only_once() {
    PhonePayout paid = PhonePayout.fresh().becomes("PAID");
    assertThat(PhonePayout.provider().takeBack(paid.phone())).isOne();
    paid.becomes("PAID");
    isAsked(paid);
    paid.becomes("RETURNED");
    assertThat(paid.earner().withdrawable()).isEqualTo("250.00");
    assertThat(paid.earner().withdrawal(paid.id()).get("reason").getAsString())
        .contains("from your phone");
    assertThat(PhonePayout.provider().books().paidOutTo(paid.phone())).isZero();
    isAsked(paid);
    Earner.awaits(TOLD, paid.id().replace("-", ""), "REVERSED");
    assertThat(paid.earner().withdrawable()).isEqualTo("250.00");
    assertThat(differences(paid)).isEmpty();
  }

  private static final String TOLD =
      "select coalesce(m.told, '') from mpesa.compared m join mpesa.conversation c"
          + " on c.id = m.conversation_id where c.name = ? || '-1'";

  private static void isAsked(PhonePayout paid) {
    TheBooks.change(
        "insert into mpesa.compared (conversation_id) select id from mpesa.conversation"
            + " where name = ? || '-1' on conflict (conversation_id) do update"
            + " set is_due = true, told = null, told_at = null",
        paid.id().replace("-", ""));
  }

  private static List<String> differences(PhonePayout paid) {
    return TheBooks.rows(
        "select theirs from mpesa.differences() where name = ? || '-1'",
        paid.id().replace("-", ""));
  }
}
