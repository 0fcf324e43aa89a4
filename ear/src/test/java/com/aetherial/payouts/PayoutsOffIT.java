package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payouts are turned off while money is on its way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class PayoutsOffIT {
  @AfterEach
  void everythingIsOnAgain() {
    turn(true);
    Earner.theBooksAgree();
  }

  @Test
  void what_is_on_its_way_arrives_and_nothing_new_begins() {
    Earner.funds(2_000);
    Earner ada = Earner.with("500");
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    turn(false);
    ada.asks("100", Member.freshKey()).isRefusal(404, "not-found");
    String payout = Earner.reference(id);
    assertThat(Provider.simulator().outside().settle(payout)).isTrue();
    assertThat(Provider.simulator().outside().settle(payout)).isTrue();
    Earner.awaits("select state from payouts.withdrawal where id = ?::uuid", id, "PAID");
    turn(true);
    ada.sees(id, "PAID");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
  }

  @Test
  void an_order_whose_end_was_not_told_is_asked_about_and_nothing_is_handed_over() {
    PhonePayout.provider().faults().nextCallback(OfCallback.LOST);
    PhonePayout lost = PhonePayout.fresh();
    Earner.delivered(lost.id(), "ACCEPTED");
    PhonePayout large = PhonePayout.to(PhonePayout.freshPhone(), "2600");
    turn(false);
    PayoutDeskIT.approve(large.id());
    Earner.awaits(
        "select (next_at > now())::text from payouts.withdrawal where id = ?::uuid",
        large.id(),
        "true");
    Earner.hurry(lost.id());
    Earner.awaits("select state from payouts.withdrawal where id = ?::uuid", lost.id(), "PAID");
    Earner.awaits(
        "select state from payouts.withdrawal where id = ?::uuid", large.id(), "APPROVED");
    turn(true);
    Earner.hurry(large.id());
    large.becomes("PAID");
  }

  private static void turn(boolean on) {
    Member.named("admin")
        .caller()
        .ask(
            "PUT",
            "/api/v1/admin/modules/payouts",
            BodyPublishers.ofString("{\"on\":" + on + ",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json")
        .is(200);
  }
}
