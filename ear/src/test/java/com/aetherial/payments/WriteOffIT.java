package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A debt that a lost dispute left is borne by the house in the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class WriteOffIT {
  private static final String WRITE_OFFS = "/api/v1/admin/payments/write-offs";

  private final Outside outside = Provider.simulator().outside();
  private final Member ada = Member.signsUp();
  private String dispute = "";

  @BeforeEach
  void a_dispute_was_lost_when_the_coins_were_spent() {
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    ada.sends("300").to(Member.signsUp()).is(201);
    dispute = outside.dispute(Provider.paymentOf(order.session()), "fraudulent");
    outside.closeDispute(dispute, false);
    Aftermath.isQuiet();
    assertThat(debt()).isEqualTo("300.00");
  }

  @Test
  void an_old_debt_moves_to_the_losses_once() {
    long before = losses();
    aged(181);
    assertThat(writtenOff()).isEqualTo("300.00");
    assertThat(debt()).isEqualTo("0.00");
    assertThat(losses() - before).isEqualTo(-30_000);
    assertThat(writtenOff()).isEmpty();
    assertThat(losses() - before).isEqualTo(-30_000);
  }

  @Test
  void a_younger_debt_may_still_be_paid() {
    aged(179);
    assertThat(writtenOff()).isEmpty();
    assertThat(debt()).isEqualTo("300.00");
  }

  @Test
  void what_was_paid_in_the_meantime_is_not_written_off() {
    Order order = ada.orders("coins-100");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    assertThat(debt()).isEqualTo("200.00");
    aged(200);
    assertThat(writtenOff()).isEqualTo("200.00");
    assertThat(debt()).isEqualTo("0.00");
  }

  @Test
  void only_administrators_write_off() {
    ada.caller().put(WRITE_OFFS).isRefusal(403, "not-allowed");
  }

  private void aged(int days) {
    TheBooks.change(
        "update payments.dispute set asked_at = now() - make_interval(days => "
            + days
            + ") where id = ?",
        dispute);
  }

  /** What the administrator's act wrote off for our dispute; nothing when it was not among them. */
  private String writtenOff() {
    String found = "";
    for (var each : Member.named("admin").caller().put(WRITE_OFFS).is(200).list()) {
      var one = each.getAsJsonObject();
      found =
          one.get("disputeId").getAsString().equals(dispute)
              ? one.get("coins").getAsString()
              : found;
    }
    return found;
  }

  private String debt() {
    return ada.wallet().get("debt").getAsString();
  }

  private static long losses() {
    return TheBooks.count(
        "select coalesce(sum(balance), 0)::bigint from ledger.account"
            + " where kind = 'DISPUTE_LOSS'");
  }
}
