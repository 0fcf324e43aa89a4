package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was asked for before a bank suspected a payment is not sent before somebody has looked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class SuspectedWithdrawalIT {
  private static final String SUSPICIOUS = "4000000000005423";
  private static final String CASES =
      "select count(*) from payments.fraud_case where purchase_id = ?::uuid and state = 'OPEN'";

  private final Member admin = Member.named("admin");

  @Test
  void an_approved_withdrawal_waits_until_the_payment_is_cleared() {
    Earner.funds(20_000);
    Earner ada = Earner.with("3000");
    String id = ada.withdraws("2600");
    Order order = ada.member().orders("coins-550");
    order.isPaidWith(SUSPICIOUS);
    order.becomes("CREDITED");
    Earner.awaits(CASES, order.id(), "1");
    approve(admin, id);
    approve(PayoutDeskIT.appointed(Member.signsUp()), id);
    TheBooks.change("update payouts.withdrawal set next_at = now() where id = ?::uuid", id);
    assertThat(
            TheBooks.rows(
                "select delivery || ' ' || payments.is_in_question(person_id)"
                    + " from payouts.withdrawal where id = ?::uuid",
                id))
        .containsExactly("WAITING true");
    admin.caller().put("/api/v1/admin/payments/warnings/" + order.id() + "/clearance").is(200);
    Earner.delivered(id, "ACCEPTED");
    Earner.theBooksAgree();
  }

  private static void approve(Member who, String id) {
    Answer answer = who.caller().post("/api/v1/admin/payouts/" + id + "/approval", "");
    answer.is(200);
  }
}
