package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.DeliveryFaults;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Stripe tells once what becomes of a member's account, and such events cannot be fetched later.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class LostAccountNewsIT {
  private static final String NIGHT = "/api/v1/admin/system/jobs/payouts.accounts/runs";
  private static final String STATE = "select state from payouts.method where id = ?::uuid";

  private final DeliveryFaults faults = Provider.simulator().webhooks().faults();
  private final Earner earner = Earner.unpaid();
  private final String account =
      Provider.asks("/v1/accounts?limit=1")
          .getAsJsonArray("data")
          .get(0)
          .getAsJsonObject()
          .get("id")
          .getAsString();

  @AfterEach
  void nothingIsLostAnyMore() {
    faults.none();
  }

  @Test
  void an_account_that_stripe_pays_no_more_is_not_ready_after_the_night() {
    faults.lose(1, "account.updated");
    Provider.simulator().bank().restrict(account);
    atNight();
    Earner.awaits(STATE, earner.methodId(), "UNVERIFIED");
    earner.asks("250", Member.freshKey()).isRefusal(409, "payout-method-not-ready");
  }

  /** What is transferred must wait for the payout that the withdrawal asks for. */
  @Test
  void nothing_is_sent_to_a_members_bank_that_we_did_not_ask_for() {
    assertThat(schedule()).isEqualTo("manual");
    faults.lose(1, "account.updated");
    var unused =
        Provider.does("/v1/accounts/" + account, "settings[payouts][schedule][interval]=daily");
    assertThat(schedule()).isEqualTo("daily");
    atNight();
    until(() -> schedule().equals("manual"));
    assertThat(TheBooks.rows(STATE, earner.methodId())).containsExactly("READY");
  }

  private static void atNight() {
    Member.named("admin").caller().post(NIGHT, "").is(202);
  }

  private static void until(BooleanSupplier isSo) {
    for (int tries = 0; tries < 100 && !isSo.getAsBoolean(); tries++) {
      Pause.shortly();
    }
    assertThat(isSo.getAsBoolean()).isTrue();
  }

  private String schedule() {
    return Provider.asks("/v1/accounts/" + account)
        .getAsJsonObject("settings")
        .getAsJsonObject("payouts")
        .getAsJsonObject("schedule")
        .get("interval")
        .getAsString();
  }
}
