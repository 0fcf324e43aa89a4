package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A payout fails after it was paid, and its account at Stripe has spent the money meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class MoneyNotBackIT {
  private static final String DESK = "/api/v1/admin/payouts/";

  private final Member admin = Member.named("admin");
  private final Earner ada = Earner.with("250");
  private String id = "";
  private String spent = "";

  @BeforeEach
  void it_was_paid_and_fails_and_the_money_is_elsewhere() {
    Earner.funds(1_000);
    id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    String payout = Earner.reference(id);
    Provider.simulator().outside().settle(payout);
    Provider.simulator().outside().settle(payout);
    ada.sees(id, "PAID");
    Provider.simulator().webhooks().faults().lose(20, "");
    Provider.simulator().bank().failPayout(payout, "account_closed");
    spent = Provider.paysOut(transfer("destination"), 1_000);
    ask();
    assertThat(incidents("resolved_at is null")).isEqualTo(1);
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("PAID");
    assertThat(ada.withdrawable()).isEqualTo("0.00");
  }

  @AfterEach
  void theBooksAgree() {
    Provider.simulator().webhooks().faults().none();
    Earner.theBooksAgree();
  }

  @Test
  void coins_go_back_when_the_money_is_here_after_all() {
    Provider.simulator().bank().failPayout(spent, "account_closed");
    ask();
    ada.sees(id, "RETURNED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
    assertThat(incidents("resolved_at is not null")).isEqualTo(1);
  }

  @Test
  void an_administrator_gives_the_coins_back_without_it() {
    String incident =
        TheBooks.rows("select id::text from payouts.incident where withdrawal_id = ?::uuid", id)
            .get(0);
    String how = "{\"bearer\": \"HOUSE\", \"reason\": \"We do not wait\"}";
    admin.caller().post(DESK + "incidents/" + incident + "/resolution", how).is(200);
    ada.sees(id, "RETURNED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
    Provider.simulator().bank().failPayout(spent, "account_closed");
    Provider.takesBack(transfer("id"));
  }

  private void ask() {
    admin.caller().post(DESK + id + "/question", "").is(200);
  }

  private String transfer(String field) {
    return Provider.asks("/v1/transfers?transfer_group=wd-" + id + "-1")
        .getAsJsonArray("data")
        .get(0)
        .getAsJsonObject()
        .get(field)
        .getAsString();
  }

  private long incidents(String condition) {
    return TheBooks.count(
        "select count(*) from payouts.incident where kind = 'LATE_FAILURE'"
            + " and withdrawal_id = ?::uuid and "
            + condition,
        id);
  }
}
